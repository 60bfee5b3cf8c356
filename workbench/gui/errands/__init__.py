"""Commands that are not one panel's: about the case, the library, undoing, the program itself."""
