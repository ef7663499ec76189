"""Machines whose schedulers are stubs that write down how they were called."""

import sys
from datetime import time
from pathlib import Path

from fupmail.setup.installing import Machine
from fupmail.setup.schedules.morning import Morning

MORNING = Morning(
    command=("/opt/fup mail/bin/fupmail", "sync", "--quiet"),
    at=time(7, 30),
    days=("Mon", "Tue", "Wed", "Thu", "Fri"),
    environment={"FUPMAIL_HOME": "/home/mara/100% mine"},
    writes=(Path("/home/mara/100% mine"), Path("/home/mara/state")),
    zone="Europe/Berlin",
)
CRONTAB = """\
if sys.argv[1:] == ["-l"]:
    if not table.exists():
        sys.exit("no crontab for mara")
    print(table.read_text(), end="")
elif sys.argv[1:] == ["-"]:
    table.write_text(sys.stdin.read())
"""


def machine(folder: Path, *programs: str, platform: str = "linux", fails: bool = False) -> Machine:
    """A machine that has these programs and no others."""
    binaries = folder / "bin"
    binaries.mkdir(parents=True, exist_ok=True)
    for name in programs:
        stub = binaries / name
        stub.write_text(
            f"#!{sys.executable}\nimport sys\nfrom pathlib import Path\n"
            f"table = Path({str(folder / 'crontab')!r})\n"
            f"with open({str(folder / 'called')!r}, 'a') as log:\n"
            f"    print({name!r}, *sys.argv[1:], file=log)\n"
            + ("sys.exit('no bus')\n" if fails else CRONTAB if name == "crontab" else "")
        )
        stub.chmod(0o700)
    return Machine(platform, folder, {"PATH": str(binaries), "XDG_RUNTIME_DIR": str(folder / "run")})


def called(folder: Path) -> list[str]:
    """How the stubs were called, in order."""
    log = folder / "called"
    return log.read_text().splitlines() if log.exists() else []
