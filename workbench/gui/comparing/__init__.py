"""What the ledger and the quotations share: an answer that keeps itself fresh, a table, filters, two places beside one
another with the working."""
