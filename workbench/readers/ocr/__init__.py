"""Pages that are only pictures, made readable with Tesseract where the machine has it."""
