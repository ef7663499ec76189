"""Setting fupmail up, and seeing that it stays well.

`schedules` are the texts that run it every morning, `installing` puts them in place, `checks` is what the
doctor looks at, `steps` is the guided set-up, `settings_file` writes the user's answers.
"""
