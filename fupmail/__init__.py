"""fupmail reads a mailbox and a calendar, understands what people wrote, decides what each client
is owed, composes the words, then shows the plan or applies it, and remembers what it did."""

__version__ = "0.1.0"
