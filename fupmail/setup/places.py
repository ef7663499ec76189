"""Which country a time zone lies in, by the table that comes with the zones."""

from importlib.resources import files


def country_of(zone: str) -> str:
    """The two letters of the zone's country; "" where the table does not tell."""
    table = files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((row[0] for row in rows if row[2] == zone), "")
