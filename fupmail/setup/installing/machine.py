"""What a scheduler needs to know of the machine, and how its programs are asked."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fupmail.errors import FupmailError, UsageError
from fupmail.setup.schedules.morning import Morning

SECONDS = 30


class Scheduler(Protocol):
    """Something that starts the morning run. `title` is what people call it."""

    title: str
    remark: str  # what it cannot do, or needs besides; "" for nothing

    def text(self, morning: Morning) -> str:
        """What would be installed, to be shown."""

    def install(self, morning: Morning) -> list[str]:
        """Installs it in place of an earlier one; what was done, line by line."""

    def remove(self) -> list[str]:
        """Removes it; what was done, nothing where there was none."""

    def installed(self) -> bool:
        """Whether it is in place."""

    def program(self) -> str:
        """The program that it starts, as far as its own files tell; empty where they do not."""


@dataclass(frozen=True, slots=True)
class Machine:
    """This machine: `platform` as `sys.platform` has it, and the environment that programs get."""

    platform: str
    home: Path
    environment: Mapping[str, str]

    def has(self, program: str) -> bool:
        """Whether the program is there."""
        return shutil.which(program, path=self.environment.get("PATH") or os.defpath) is not None

    def has_user_systemd(self) -> bool:
        """Whether systemd runs for this user, who may then have timers of their own."""
        runtime = self.environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
        return self.has("systemctl") and Path(runtime, "systemd").exists()

    def ask(self, words: Sequence[str], text: str | None = None, *, may_fail: bool = False) -> str | None:
        """What the program prints; None where it failed and may. `FupmailError` names it and its words."""
        try:
            done = subprocess.run(  # noqa: S603 (a fixed program, no shell)
                [
                    shutil.which(words[0], path=self.environment.get("PATH") or os.defpath) or words[0],
                    *words[1:],
                ],
                env=dict(self.environment),
                timeout=SECONDS,
                capture_output=True,
                check=False,
                encoding="utf-8",
                errors="replace",
                **({"stdin": subprocess.DEVNULL} if text is None else {"input": text}),
            )
        except FileNotFoundError as error:
            if may_fail:
                return None
            raise UsageError(
                f"There is no {words[0]} on this machine. No schedule was changed.",
                "Choose another kind: fupmail schedule --help",
            ) from error
        except (OSError, subprocess.TimeoutExpired) as error:
            if may_fail:
                return None
            raise _failed(words, str(error)) from error
        if done.returncode == 0:
            return str(done.stdout)
        if may_fail:
            return None
        raise _failed(words, done.stderr.strip() or f"exit code {done.returncode}")


def text_in(file: Path, encoding: str) -> str:
    """What the file says; empty where it is not there or says nothing of use."""
    try:
        return file.read_text(encoding)
    except (OSError, ValueError):
        return ""


def _failed(words: Sequence[str], why: str) -> FupmailError:
    return FupmailError(
        f"`{' '.join(words)}` did not work: {why.splitlines()[0][:200]}. No schedule was changed.",
        "Choose another kind (fupmail schedule --help), or put what it prints in place yourself.",
    )
