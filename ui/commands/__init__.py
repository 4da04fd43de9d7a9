"""The commands of the command line, one module per group; ui/cli.py puts them together."""
