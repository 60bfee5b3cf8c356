"""The worker process that reads one untrusted document, and its parent's side, believing nothing."""
