"""A systemd user service and its timer. A morning that was slept through is caught up once."""

import re

from fupmail.config import WEEKDAYS
from fupmail.setup.schedules.morning import Morning

SERVICE = """\
# Written by: fupmail schedule --systemd
[Unit]
Description=fupmail: follow-up drafts and call holds
Documentation=man:fupmail(1)
StartLimitIntervalSec=1h
StartLimitBurst=4

[Service]
Type=oneshot
ExecStart={command}
{environment}TimeoutStartSec=20min
# A laptop that wakes up may have no network yet (exit code 5): three more tries, five minutes apart.
Restart=on-failure
RestartSec=5min
RestartPreventExitStatus=1 2 3 4 6 7 8 130

NoNewPrivileges=yes
ProtectSystem=strict
ReadWritePaths={writes}
PrivateTmp=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
UMask=0077
"""

TIMER = """\
# Written by: fupmail schedule --systemd
[Unit]
Description=fupmail every working morning

[Timer]
OnCalendar={when}
Persistent=true
RandomizedDelaySec=2m

[Install]
WantedBy=timers.target
"""


def service(morning: Morning) -> str:
    """The text of `fupmail.service`."""
    environment = "".join(
        f"Environment={_quoted(f'{name}={value}')}\n" for name, value in sorted(morning.environment.items())
    )
    # "-": a folder that is not there yet is no reason to fail
    writes = " ".join(_quoted(f"-{folder}") for folder in morning.writes)
    command = " ".join(_quoted(word).replace("$", "$$") for word in morning.command)
    return SERVICE.format(command=command, environment=environment, writes=writes)


def program(service: str) -> str:
    """The program that the text of a service starts; empty where it names none."""
    found = re.search(r'^ExecStart=(?:"((?:[^"\\]|\\.)*)"|([^ \t\n]+))', service, re.M)
    if not found:
        return ""
    word = re.sub(r"\\(.)", r"\1", found[1]) if found[1] is not None else found[2]
    return word.replace("%%", "%").replace("$$", "$")


def timer(morning: Morning) -> str:
    """The text of `fupmail.timer`."""
    days = ",".join(WEEKDAYS[number - 1] for number in morning.day_numbers)
    return TIMER.format(when=f"{days} *-*-* {morning.at:%H:%M}:00 {morning.zone}".rstrip())


def _quoted(word: str) -> str:
    """A word as systemd reads it: no specifiers, no splitting at spaces."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"' if escaped != word or not word or set(word) & set(" '\t;") else word
