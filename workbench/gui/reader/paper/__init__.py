"""The pages of a document as pictures, with the same marks on them."""
