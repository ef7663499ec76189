"""What every test may ask for."""

import sys

pytest_plugins = ["tests.servers.fixtures"]

# These play a person at a terminal as only Linux and macOS have it.
collect_ignore = ["cli/test_init.py", "cli/test_login.py"] if sys.platform == "win32" else []
