"""A task for the Windows Task Scheduler: started as soon as possible after a missed time, never twice."""

import re
import subprocess
from xml.sax.saxutils import escape, unescape

from fupmail.setup.schedules.morning import Morning

NAME = "fupmail"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Follow-up drafts and call holds. Written by: fupmail schedule --windows</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T{at:%H:%M}:00</StartBoundary>
      <Enabled>true</Enabled>
      <RandomDelay>PT2M</RandomDelay>
      <ScheduleByWeek>
        <DaysOfWeek>{days}</DaysOfWeek>
        <WeeksInterval>1</WeeksInterval>
      </ScheduleByWeek>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>true</RunOnlyIfNetworkAvailable>
    <ExecutionTimeLimit>PT20M</ExecutionTimeLimit>
    <Enabled>true</Enabled>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{command}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


def program(task: str) -> str:
    """The program that the text of a task starts; empty where it names none."""
    found = re.search(r"<Command>(.*?)</Command>\s*<Arguments>(.*?)</Arguments>", task, re.S)
    if not found:
        return ""
    command, arguments = unescape(found[1]), unescape(found[2])
    behind = re.search(r'&& "([^"]+)"', arguments) if command == "cmd.exe" else None
    return behind[1] if behind else command


def task(morning: Morning) -> str:
    """The text of the task; `schtasks` wants it in UTF-16."""
    command, arguments = morning.command[0], subprocess.list2cmdline(morning.command[1:])
    if morning.environment:  # a task has no environment of its own: the command processor gives it one
        sets = " && ".join(f'set "{name}={value}"' for name, value in sorted(morning.environment.items()))
        command, arguments = "cmd.exe", f'/d /s /c "{sets} && "{command}" {arguments}"'
    days = "".join(f"<{DAYS[number - 1]} />" for number in morning.day_numbers)
    return TASK.format(at=morning.at, days=days, command=escape(command), arguments=escape(arguments))
