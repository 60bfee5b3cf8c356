"""From lines to paragraphs: reflow, headings, lists, rows of tables, and what a site put around the article."""
