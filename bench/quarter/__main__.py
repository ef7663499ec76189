"""Runs the simulated quarter and prints its figures: `python -m bench.quarter --help`."""

import argparse
import random
import sys
import time
from collections import Counter
from datetime import datetime, timedelta

from bench.quarter.cast import Cast
from bench.quarter.clients import Clients
from bench.quarter.town import FIRST_DAY, MORNING, ZONE, Town
from bench.quarter.user import User
from bench.quarter.watch import Watch
from fupmail.sync import apply_plan, make_plan

ASLEEP = range(30, 37)  # working days without a run: ten days on the calendar


def quarter(clients: int, seed: int, days: int) -> Watch:
    """Lives through so many working days, with a run each morning."""
    dice = random.Random(seed)
    town = Town(dice)
    cast = Cast(dice)
    theirs = Clients(town, cast)
    user = User(town, theirs)
    town.on_letter += [theirs.hears, user.hears]
    watch = Watch(town, user)
    for people in list(cast.companies(clients)):
        story = town.welcome(people)
        town.later(dice.uniform(0, 40 if days > 40 else days * 0.6), lambda story=story: user.opens(story))
    worked = 0
    day = FIRST_DAY
    while worked < days:
        if day.weekday() < 5:
            town.live_until(datetime.combine(day, MORNING, ZONE))
            if worked not in ASLEEP:
                _morning(watch)
            worked += 1
        day += timedelta(days=1)
    return watch


def _morning(watch: Watch) -> None:
    town = watch.town
    for story in town.stories.values():
        watch.user.people.update((person.email, person) for person in story.people)
    watch.before()
    plan = make_plan(town.mailbox, town.ledger, town.config, town.now)
    watch.note_standing(plan)
    outcomes = list(apply_plan(plan, town.mailbox, town.ledger, town.config, f"{town.now:%Y-%m-%d}"))
    watch.after(plan, outcomes)
    for action in plan.actions:
        if type(action).__name__ == "CreateDraft":
            watch.user.reviews(action)
    again = make_plan(town.mailbox, town.ledger, town.config, town.now)
    if again.actions:
        watch.blame(
            None, f"a second run would {[type(each).__name__ for each in again.actions]}", "everybody"
        )


def report(watch: Watch, verbose: bool) -> None:
    """Prints coverage, violations and misreadings."""
    due, drafted = watch.coverage()
    share = sum(drafted.values()) / max(1, sum(due.values()))
    print(f"letters {len(watch.town.letters)}, actions {dict(sorted(watch.actions.items()))}")
    for kind in sorted(due):
        print(f"  {kind:20} due {due[kind]:4}  drafted {drafted[kind]:4}")
    print(f"coverage    {share:.2%} ({sum(drafted.values())} of {sum(due.values())})")
    sure = [each for each in watch.violations if not each.misread]
    print(f"violations  {len(sure)}")
    for each in sure if verbose else sure[:40]:
        print(f"  {each.day} {each.client}: {each.what}")
    rest = len(watch.violations) - len(sure)
    spoiled = sum(bool(story.misread) for story in watch.town.stories.values())
    print(f"misread     {len(watch.misread)} letters' points, {spoiled} companies; {rest} faults that follow")
    for line, many in Counter(watch.misread).most_common(None if verbose else 25):
        print(f"  {many:3} x {line}")


def main() -> None:
    """Reads the arguments and runs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--days", type=int, default=65)
    parser.add_argument("--verbose", action="store_true", help="every violation and misreading")
    arguments = parser.parse_args()
    began = time.perf_counter()
    watch = quarter(arguments.clients, arguments.seed, arguments.days)
    report(watch, arguments.verbose)
    print(f"{time.perf_counter() - began:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
