"""Web pages and what is written like them (e-mail, e-books), and fetching an address when asked to."""
