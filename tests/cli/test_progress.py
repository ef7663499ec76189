"""Who waits for several gigabytes sees how far it is; cron and pipes see nothing."""

import pytest

from fupmail.cli import progress
from fupmail.cli.context import Desk
from fupmail.cli.progress import reading_progress


def test_a_large_folder_is_counted_in_gigabytes_and_not_at_every_message():
    shown = []
    watch = progress._steps(shown.append)
    for done in range(0, 4_000_000_001, 500_000):
        watch(done, 4_000_000_000)
    assert shown[0] == "0.0 of 4.0 GB looked through"
    assert shown[-1] == "4.0 of 4.0 GB looked through"
    assert len(shown) == 1000


def test_a_small_folder_is_read_before_anybody_could_read_of_it():
    shown = []
    progress._steps(shown.append)(10_000_000, 20_000_000)
    assert shown == []


@pytest.mark.parametrize("quiet", [True, False])
def test_nothing_is_shown_where_nobody_watches(quiet, capfd):
    desk = Desk(quiet=quiet)
    with reading_progress(desk) as advance:
        assert advance is None
    assert desk.watch is None
    assert capfd.readouterr() == ("", "")
