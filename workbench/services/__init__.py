"""One function for one thing a person does; each act of a person is one transaction in the archive.

The window and the command line call these and nothing below. Every function takes the open archive first; ids come in,
frozen values of `workbench.domain` go out.
"""
