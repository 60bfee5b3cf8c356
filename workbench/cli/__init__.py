"""The same services without a window. Names and JSON are a contract: refined by adding, never by renaming.

Nothing here imports what is slow to import until a command needs it: the window starts through this package too.
"""
