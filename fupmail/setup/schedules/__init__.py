"""The morning run as each system wants it written: text in, text out; nothing is installed here."""
