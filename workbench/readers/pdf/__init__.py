"""PDF: text and boxes through PDFium, the order of reading, tables, notes, and pictures of pages."""
