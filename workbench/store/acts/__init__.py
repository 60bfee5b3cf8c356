"""What an act leaves behind: journal, history, undo, and what follows from changed rows."""
