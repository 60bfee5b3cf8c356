"""Documents side by side behind tabs, and how they come to be there."""
