"""What leaves the workbench: reports in every format, marked copies of PDFs."""
