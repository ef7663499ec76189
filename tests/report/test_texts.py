"""The plan and the agenda on the terminal: names once, nothing cut off, at any width."""

import re
from dataclasses import replace

import pytest

from fupmail.apply import action_key
from fupmail.model.follow_up import Problem
from fupmail.model.plan import Outcome
from fupmail.report.agenda_text import agenda_lines
from fupmail.report.lines import Line, detail, item, laid_out
from fupmail.report.plan_text import plan_lines
from fupmail.sync import make_plan
from tests.report.mailbox import MORNING, demo_folder, lived_in


@pytest.fixture(scope="module")
def plans(tmp_path_factory):
    """The demo's plan before its run, and the one of the same morning after it."""
    from fupmail.backends.folder import FolderMailbox
    from fupmail.config import load_config
    from tests.ledger.examples import short_lived_ledger

    folder = demo_folder(tmp_path_factory.mktemp("texts") / "mail")
    config = load_config(folder / "fupmail.toml")
    before = make_plan(FolderMailbox(folder, config, MORNING), short_lived_ledger(), config, MORNING)
    return before, lived_in(folder)[0].plan


def shown(lines, width=80):
    return [text for line in lines for text in laid_out(line, width)]


@pytest.mark.parametrize("width", [80, 40, 24])
def test_no_line_is_wider_than_the_terminal_unless_a_word_is(plans, width):
    for lines in (plan_lines(plans[0], applied=False), agenda_lines(plans[1])):
        for text in shown(lines, width):
            assert len(text) <= width


@pytest.mark.parametrize("width", [80, 40])
def test_no_word_is_lost_however_narrow_it_is(plans, width):
    whole = "".join("".join(line.text.split()) for line in plan_lines(plans[0], applied=False))
    assert (
        "".join("".join(text.split()) for text in shown(plan_lines(plans[0], applied=False), width)) == whole
    )


def test_entries_hang_below_their_text_not_below_their_mark():
    assert laid_out(next(item("+", "one two three four five")), 24) == [" +  one two three four", "    five"]
    assert laid_out(next(detail("one two three four")), 24) == ["      one two three four"]
    assert laid_out(Line("")) == [""]


def test_a_link_stays_whole_on_the_narrowest_terminal():
    link = "https://console.cloud.google.com/auth/audience"
    assert link in laid_out(Line(f" BAD  Google  Open {link} and click", hanging=6), 24)[1]


def test_a_run_that_ended_half_way_counts_what_is_done_and_names_what_is_left(plans):
    plan = plans[0]
    first, second, *rest = map(action_key, plan.actions)
    outcomes = [Outcome(first, "done"), Outcome(second, "failed", "no such luck")]
    told = shown(plan_lines(plan, applied=True, outcomes=outcomes))
    assert " ".join(" ".join(told).split()).endswith(
        f"Done in part: 1 hold; 1 failed, {len(rest)} left to the next run. Nothing is ever sent."
    )
    marks = [line[1] for line in told if line[:1] == " " and line[1:2] in "+~x·" and line[2:4] == "  "]
    assert (marks.count("+"), marks.count("x")) == (1, 1)
    nothing = shown(plan_lines(plan, applied=True, outcomes=()))
    assert " ".join(nothing).count("not done: the run ended before it") == len(plan.actions)


def test_a_line_end_in_a_subject_ends_no_line():
    assert next(item("+", "one\r\n two\tthree  four")).text == " +  one two three  four"


def test_people_are_called_by_name_and_each_sentence_names_them_once(plans):
    plan = "\n".join(shown(plan_lines(plans[0], applied=False), 400))
    assert " ?  Nina Park asked on Fri 6 Mar" in plan
    assert " +  Priya Nair (juniper-hotels.example): proposal, 3rd" in plan
    assert " ·  Jonas Weber, proposal: is out of office" in plan
    assert not re.search(r"(\b[A-Z][a-z]+ [A-Z][a-z]+\b): \1", plan)
    assert "@" not in plan.partition("Not now")[0].replace("<hanna.vogt@vogt-partner.example>", "").replace(
        "<leo.brandt@brandt-kliniken.example>", ""
    )


def test_the_agenda_tells_calls_then_drafts_then_who_waits(plans):
    text = "\n".join(shown(agenda_lines(plans[1])))
    places = [
        text.index(name) for name in ("Today (0)", "Drafts to review (10)", "Waiting on you (4)", "Stages")
    ]
    assert places == sorted(places)
    assert " +  Leo Brandt, introduction" in text
    assert text.index("Marcus Hale complained") < text.index("Paul Winter wrote")
    assert "No next step: Victor Hugh" in text


def test_the_agenda_warns_of_what_only_looks_like_a_client(plans):
    assert plans[1].problems
    text = " ".join("\n".join(shown(agenda_lines(plans[1]))).split())
    assert f"Look at this ({len(plans[1].problems)})" in text
    assert all(problem.text in text for problem in plans[1].problems)
    assert "Look at this" not in "\n".join(shown(agenda_lines(replace(plans[1], problems=()))))


def test_complaints_are_the_first_draft_and_the_first_to_wait(plans):
    drafts = [line.text for line in agenda_lines(plans[1]) if line.text.startswith(" +")]
    assert drafts[0].startswith(" +  Marcus Hale, complaint")
    plan = [line.text for line in plan_lines(plans[0], applied=False)]
    assert next(text for text in plan if text.startswith(" ?")).startswith(" ?  Marcus Hale complained")


def test_holds_are_told_in_the_order_of_their_times(plans):
    lines = [line.text for line in plan_lines(plans[0], applied=False)]
    begin = lines.index("Calendar holds (4)")
    days = [text[4:14] for text in lines[begin:] if text.startswith(" +")]
    assert days == ["Wed 11 Mar", "Wed 11 Mar", "Thu 12 Mar", "Fri 13 Mar"]


def test_a_trouble_of_many_mails_is_said_once_with_their_number(plans):
    large = [Problem(f"all.mbox@{number}", "unreadable", "it is larger than 25 MiB") for number in range(40)]
    plan = replace(plans[0], problems=(*large, Problem("<1@x>", "two_readings", "9/8 can be two days.")))
    text = "\n".join(shown(plan_lines(plan, applied=False)))
    assert " !  A mail was not read: it is larger than 25 MiB. (40 times)" in text
    assert " !  9/8 can be two days." in text
    whole = "\n".join(shown(plan_lines(plan, applied=False, full=True), 200))
    assert all(f"[all.mbox@{number}]" in whole for number in range(40))
