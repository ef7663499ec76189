"""What every test may ask for."""

import sys

import pytest

from tests.ledger.examples import close_lent_ledgers

pytest_plugins = ["tests.servers.fixtures"]

# These play a person at a terminal as only Linux and macOS have it.
collect_ignore = ["cli/test_init.py", "cli/test_login.py"] if sys.platform == "win32" else []


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    close_lent_ledgers()
