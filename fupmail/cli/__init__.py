"""The commands, one file each: the only code that prints, reads the clock and the environment, and exits.

`main` finds the command, `options` are those that every command knows, `context` is what a command
works with, `terminal` is what may be printed, `who` finds the client that the user means.
"""
