"""Runs the simulated quarter and prints its figures: `python -m bench.quarter --help`."""

import argparse
import random
import sys
import time
from collections import Counter
from datetime import datetime, timedelta
from functools import partial

from bench.quarter import scale
from bench.quarter.cast import Cast
from bench.quarter.clients import Clients
from bench.quarter.town import FIRST_DAY, MORNING, ZONE, Town
from bench.quarter.user import User
from bench.quarter.watch import Watch
from fupmail.model.plan import CreateDraft
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
        if dice.random() < 0.06:
            town.later(dice.uniform(0, 4), partial(user.serves_a_regular, story))
        else:
            town.later(dice.uniform(0, 40 if days > 40 else days * 0.6), partial(user.opens, story))
    worked = 0
    day = FIRST_DAY
    while worked < days:
        if day.weekday() < 5:
            town.live_until(datetime.combine(day, MORNING, ZONE))
            if worked not in ASLEEP:
                _morning(watch)
            worked += 1
        day += timedelta(days=1)
    town.ledger.close()
    return watch


def tell(watch: Watch, who: str) -> None:
    """Prints the story of a client's company, letter by letter."""
    story = watch.town.story(watch.user.people[who])
    told = [
        (
            each.at,
            f"{'->' if each.sent else '<-'} {each.person.email} {each.thread} {each.id} {each.kind}"
            f" {each.meaning.answer} {each.text!r}",
        )
        for each in story.letters
    ]
    told += [
        (each.start, f"met {each.person.email} {each.id} {each.title}{' OFF' * each.off}")
        for each in story.meetings
    ]
    told += [
        (each.word.at, f"{each.thing} {each.person.email} {each.when} {each}") for each in story.promises
    ]
    told += watch.diary.get(story.company, [])
    for at, line in sorted(told):
        print(f"  {at:%a %d %b %H:%M} {line}")


def _morning(watch: Watch) -> None:
    town = watch.town
    for story in town.stories.values():
        watch.user.people.update((person.email, person) for person in story.people)
    plan = make_plan(town.mailbox, town.ledger, town.config, town.now)
    watch.read()
    watch.before()
    watch.note_standing(plan)
    outcomes = list(apply_plan(plan, town.mailbox, town.ledger, town.config, f"{town.now:%Y-%m-%d}"))
    watch.after(plan, outcomes)
    for action in plan.actions:
        watch.enter(action)
        if isinstance(action, CreateDraft):
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
    late = [name for name in watch.waited if name not in watch.drafted]
    print(f"            {len(late)} more waited behind more urgent ones until they ended or the quarter did")
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
    parser.add_argument("--who", default="", help="tell the story of this client's company instead")
    parser.add_argument("--scale", action="store_true", help="the cost of a day as clients grow, instead")
    arguments = parser.parse_args()
    if arguments.scale:
        scale.main()
        return
    began = time.perf_counter()
    watch = quarter(arguments.clients, arguments.seed, arguments.days)
    if arguments.who:
        tell(watch, arguments.who)
        return
    report(watch, arguments.verbose)
    print(f"{time.perf_counter() - began:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
