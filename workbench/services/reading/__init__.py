"""Read and look at documents: their text, pages, view and versions; find words in them."""
