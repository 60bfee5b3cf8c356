"""Find a marked span again, in a changed text or a new version, and words as a reader means them."""
