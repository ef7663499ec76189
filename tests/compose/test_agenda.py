"""The agenda entry of the day."""

from dataclasses import replace
from datetime import datetime, timedelta

from fupmail.compose import compose_draft, compose_hold
from fupmail.compose.agenda import compose_agenda
from fupmail.model.follow_up import Problem, Wait, WaitingOnYou
from fupmail.model.plan import Call, CreateDraft, CreateHold, MoveHold, OpenDraft, Plan
from fupmail.model.record import Record
from tests.compose.examples import HOLD, NOW, PROFILE, ZONE, config, follow_up

AT_TEN = datetime(2026, 3, 10, 10, tzinfo=ZONE)
CALL = Call("k1", "call", "tom@acme.example", "Call Tom Hale", AT_TEN, AT_TEN + timedelta(minutes=15))
PLAN = Plan(
    now=NOW,
    account="sam@berger.example",
    calls=(CALL, replace(CALL, key="k2", title="Call Li Chen", start=AT_TEN - timedelta(days=4), ask=True)),
    open_drafts=(OpenDraft("k3", "thank_you", "kim@lake.example", "Re: Roof", None),),
    waiting_on_you=(WaitingOnYou("ruth@penrose.example", "t", NOW, "asked for the price list"),),
    waiting=(Wait("old@acme.example", "meeting_follow_up", "missed_window", "the meeting was 12 days ago"),),
)


def test_it_lists_calls_drafts_who_waits_and_what_was_missed_in_this_order() -> None:
    entry = compose_agenda(PLAN, PROFILE, config())
    assert entry.description == (
        "Calls\n- 10:00 Call Tom Hale\n\n"
        "Drafts to review\n- kim@lake.example: Re: Roof\n\n"
        "Waiting on you\n- ruth@penrose.example: asked for the price list\n\n"
        "Missed\n- Call Li Chen on Friday: did it happen?\n- old@acme.example: the meeting was 12 days ago"
    )
    assert entry.title == "Today: 1 call, 1 draft to review, 1 waiting on you, 2 missed"


def test_a_call_that_may_have_been_missed_is_listed_where_the_missed_are() -> None:
    moved = Wait("jane@acme.example", "missed_call", "moved", "You moved the call, perhaps after its time.")
    silent = Wait("jo@lake.example", "missed_call", "touched", "You have been in touch.")
    text = compose_agenda(replace(PLAN, waiting=(moved, silent)), PROFILE, config()).description
    assert text.endswith("- jane@acme.example: You moved the call, perhaps after its time.")
    assert "jo@lake.example" not in text


def test_warnings_come_last_and_are_not_counted() -> None:
    warned = replace(PLAN, problems=(Problem("m", "in_spam", "A mail from Jane\nlies in Spam."),))
    entry = compose_agenda(warned, PROFILE, config())
    assert entry.description.endswith("\n\nLook at this\n- A mail from Jane lies in Spam.")
    assert entry.title == compose_agenda(PLAN, PROFILE, config()).title


def test_it_counts_what_this_very_run_makes() -> None:
    draft, body = compose_draft(follow_up(), PROFILE, config(), NOW)
    today = replace(HOLD, start=AT_TEN.replace(hour=9), end=AT_TEN.replace(hour=9, minute=15))
    made = (
        CreateDraft(follow_up(), draft, body),
        CreateHold(today, compose_hold(today, PROFILE, config())),
        CreateHold(HOLD, compose_hold(HOLD, PROFILE, config())),
    )
    text = compose_agenda(replace(PLAN, actions=made), PROFILE, config()).description
    assert text.index("09:00 Call Dana Roth") < text.index("10:00 Call Tom Hale")
    assert "15:00" not in text
    assert "dana.roth@acme.example: Re: Quote for 12 windows" in text


def test_a_call_that_is_moved_stands_at_its_new_time_only() -> None:
    later = replace(HOLD, key="k1", start=AT_TEN.replace(hour=16), end=AT_TEN.replace(hour=17))
    record = Record("k1", "hold", "call", 1, "tom@acme.example", "acme.example", "m", "run", "made", NOW)
    move = MoveHold(later, compose_hold(later, PROFILE, config()), record)
    text = compose_agenda(replace(PLAN, actions=(move,)), PROFILE, config()).description
    assert "16:00" in text
    assert "10:00" not in text


def test_it_is_one_entry_a_day_that_keeps_nobody_busy() -> None:
    morning = compose_agenda(PLAN, PROFILE, config())
    evening = compose_agenda(replace(PLAN, now=NOW.replace(hour=20), calls=()), PROFILE, config())
    tomorrow = compose_agenda(replace(PLAN, now=NOW + timedelta(days=1)), PROFILE, config())
    assert morning.key == evening.key != tomorrow.key
    assert (morning.all_day, morning.busy, morning.tentative, morning.reminders) == (True, False, False, ())
    assert (morning.start.hour, morning.end - morning.start) == (0, timedelta(days=1))


def test_an_empty_day_says_so() -> None:
    entry = compose_agenda(Plan(now=NOW, account="sam@berger.example"), PROFILE, config())
    assert (entry.title, entry.description) == ("Today: nothing is due", "")
