"""Who says what: the turns of a transcript, and the attribution of quotations in prose."""
