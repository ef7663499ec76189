"""`python -m tests.cases [WORD...]` plays the cases with the word in their name and shows drafts and reasons.

With `--rewrite` what the runs did is written into the files, for a reader to judge line by line.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fupmail.model.plan import CreateDraft, CreateHold, MoveHold, Plan
from tests.cases.stage import Stage
from tests.cases.story import Case, read_case
from tests.cases.telling import tell

MAILBOXES = Path(__file__).parent / "mailboxes"


def main(words: list[str]) -> None:
    rewrite = "--rewrite" in words
    wanted = [word for word in words if word != "--rewrite"]
    for path in sorted(MAILBOXES.rglob("*.txt")):
        name = str(path.relative_to(MAILBOXES))
        if not wanted or any(word in name for word in wanted):
            case = read_case(path)
            print(f"\n##### {name}: {case.title}")
            plans = _play(case)
            if rewrite:
                path.write_text(_rewritten(path, plans), "utf-8")


def _play(case: Case) -> dict[int, list[str]]:
    told: dict[int, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), case)
        for step in case.steps:
            if step.what == "run":
                rehearsal, _ = stage.run(step.at)
                told[step.line] = tell(rehearsal.plan) or ["nothing"]
                print(
                    "\n".join(
                        [f"=== run {step.at:%a %Y-%m-%d %H:%M}", *told[step.line], *_words(rehearsal.plan)]
                    )
                )
            else:
                stage.play(step)
    return told


def _words(plan: Plan) -> Iterator[str]:
    for action in plan.actions:
        if isinstance(action, CreateDraft):
            yield f"  > {action.follow_up.reason}"
            yield from (f"  | {line}" for line in action.body.splitlines())
        elif isinstance(action, CreateHold | MoveHold):
            yield f"  > {action.hold.reason}  [{action.entry.title}]"
    yield from (f"  . {wait.kind}: {wait.reason}" for wait in plan.waiting)
    yield from (f"  ? {waiting.reason}" for waiting in plan.waiting_on_you)
    yield from (f"  ! {problem.text}" for problem in plan.problems)


def _rewritten(path: Path, plans: dict[int, list[str]]) -> str:
    lines, kept, inside = path.read_text("utf-8").splitlines(), [], False
    for number, line in enumerate(lines, 1):
        if line.startswith("=== "):
            inside = number in plans
            if kept and kept[-1]:
                kept.append("")
            kept.append(line)
            kept += plans.get(number, [])
        elif not inside:
            kept.append(line)
    return "\n".join(kept).rstrip("\n") + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
