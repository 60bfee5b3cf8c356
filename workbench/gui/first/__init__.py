"""The window while a library is being opened: what can be seen of it, read and asked of it with SQLite alone, and what
somebody does meanwhile that waits for the panels."""
