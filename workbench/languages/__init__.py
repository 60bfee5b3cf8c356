"""What is said in other languages than English: the words of a language, and what the rooms of the house said in it.

The Spanish words lie in `resources/i18n/`. The window and the reports take theirs from here, each by its context.
"""
