"""The search index: posting lists over passages and claims, and one search over them."""
