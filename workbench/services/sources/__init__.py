"""What the sources say: matches, findings, the ledger, quotations, the matrix, origins."""
