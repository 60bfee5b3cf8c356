"""A library as a folder of files: its lock, connections, upgrades, backups, and whether it is whole."""
