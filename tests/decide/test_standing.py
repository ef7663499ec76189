"""What became of drafts and holds: every way from one state to the next, told by looking."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from fupmail.decide.standing import Standing, draft_fingerprint, standing
from fupmail.model.facts import Facts
from fupmail.model.fingerprint import entry_fingerprint, words_fingerprint
from fupmail.model.mailbox import Address, StoredDraft, StoredHold
from fupmail.model.record import Record
from tests.decide.scene import JANE, ME, at

KEY = "a" * 40
MADE, NOW = at("2026-03-10 08:00"), at("2026-03-11 08:00")
TEXT = "Hello Jane,\n\nhow does the proposal look to you?\n"
START, END = at("2026-03-12 15:00"), at("2026-03-12 15:15")
MARKS = {
    "kind": "proposal_follow_up",
    "attempt": "2",
    "client": JANE,
    "company": "acme.example",
    "cause": "<m1>",
}
LEFT_OPEN = {"made_at": None, "remote_id": ""}


def draft(**more: object) -> Record:
    record = Record(
        KEY,
        "draft",
        "proposal_follow_up",
        1,
        JANE,
        "acme.example",
        "<m1@x.example>",
        "r1",
        "made",
        MADE,
        made_at=MADE,
        remote_id="d1",
        thread="t1",
        message_id=f"<fupmail.{KEY}@lindqvist.example>",
        fingerprint=words_fingerprint("Re: The office", [JANE], TEXT),
    )
    return replace(record, **more)  # type: ignore[arg-type]


def stored(**more: object) -> StoredDraft:
    there = StoredDraft("d1", "t1", key=KEY, subject="Re: The office", to=(Address(JANE),), text=TEXT)
    return replace(there, **more)  # type: ignore[arg-type]


def hold(**more: object) -> Record:
    title = "Call Jane"
    record = Record(
        KEY,
        "hold",
        "call",
        1,
        JANE,
        "acme.example",
        "<m1@x.example>",
        "r1",
        "made",
        MADE,
        made_at=MADE,
        fingerprint=entry_fingerprint(title, START, END),
        title=title,
        start=START,
        end=END,
        planned_end=END,
    )
    return replace(record, **more)  # type: ignore[arg-type]


def entry(**more: object) -> StoredHold:
    return replace(StoredHold("e1", KEY, "Call Jane", START, END), **more)  # type: ignore[arg-type]


def mail(when: str = "2026-03-10 12:00", **more: object) -> Facts:
    sent = Facts("s1", "<s1@x.example>", "t1", at(when), "sent", Address(ME), to=(Address(JANE),))
    return replace(sent, **more)  # type: ignore[arg-type]


def look(record: Record, *there: StoredDraft | StoredHold, sent: Facts | None = None) -> Standing:
    drafts = [each for each in there if isinstance(each, StoredDraft)]
    holds = [each for each in there if isinstance(each, StoredHold)]
    return standing([record], drafts, holds, [sent] if sent else [], NOW)


def became(record: Record, *there: StoredDraft | StoredHold, sent: Facts | None = None) -> Record:
    (only,) = look(record, *there, sent=sent).records
    return only


class TestADraft:
    def test_that_is_untouched_stays_as_it_was_and_nothing_changed(self) -> None:
        stood = look(draft(), stored())
        assert stood == Standing((draft(),), (), ())

    def test_white_space_and_quotation_marks_are_no_edit(self) -> None:
        assert became(draft(), stored(text=TEXT.replace("\n", "\r\n") + "\n\n")).state == "made"

    @pytest.mark.parametrize(
        "edit", [{"text": TEXT + "Mara"}, {"subject": "Re: My office"}, {"to": (Address("b@acme.example"),)}]
    )
    def test_other_words_subject_or_recipients_are_an_edit(self, edit: dict[str, object]) -> None:
        assert became(draft(), stored(**edit)).state == "edited"

    def test_another_sender_alone_is_an_edit_and_one_that_nobody_knows_is_none(self) -> None:
        made = draft(sender=ME)
        assert became(made, stored(sender=Address("sales@lindqvist.example"))).state == "edited"
        assert became(made, stored(sender=Address(ME, "Mara"))).state == "made"
        assert became(made, stored(sender=None)).state == "made"
        assert became(draft(), stored(sender=Address("sales@lindqvist.example"))).state == "made"

    def test_undoing_the_edit_makes_it_untouched_again(self) -> None:
        assert became(draft(state="edited"), stored()).state == "made"

    def test_that_lost_its_key_is_known_by_its_id(self) -> None:
        assert became(draft(), stored(key=None, text="All new")).state == "edited"

    def test_that_moved_in_the_mailbox_is_followed(self) -> None:
        assert became(draft(), stored(id="d2")).remote_id == "d2"

    @pytest.mark.parametrize("mark", [{"key": KEY}, {"message_id": f"<fupmail.{KEY}@lindqvist.example>"}])
    def test_that_is_gone_and_was_sent_is_sent_then(self, mark: dict[str, str]) -> None:
        record = became(draft(), sent=mail(thread="elsewhere", **mark))
        assert (record.state, record.at) == ("sent", at("2026-03-10 12:00"))

    def test_that_is_gone_while_the_user_wrote_to_them_in_its_thread_was_sent_too(self) -> None:
        assert became(draft(), sent=mail()).state == "sent"

    @pytest.mark.parametrize(
        "other", [{"thread": "t2"}, {"to": (Address("ben@other.example"),)}, {"date": at("2026-03-09 12:00")}]
    )
    def test_that_is_gone_without_such_a_mail_was_deleted(self, other: dict[str, object]) -> None:
        assert became(draft(), sent=mail(**other)).state == "deleted"

    def test_that_was_thought_deleted_and_turns_up_as_sent_was_sent(self) -> None:
        assert became(draft(state="deleted"), sent=mail(key=KEY)).state == "sent"

    @pytest.mark.parametrize("state", ["sent", "withdrawn", "undone"])
    def test_that_has_ended_is_not_looked_for(self, state: str) -> None:
        assert became(draft(state=state)) == draft(state=state)


class TestAnIntentOfADraft:
    def test_that_is_there_was_made(self) -> None:
        record = became(draft(state="intended", **LEFT_OPEN), stored())
        assert (record.state, record.made_at, record.remote_id) == ("made", NOW, "d1")

    def test_that_is_there_without_its_headers_is_known_by_its_words(self) -> None:
        assert became(draft(state="intended", **LEFT_OPEN), stored(key=None)).state == "made"

    def test_that_is_not_there_within_a_day_never_had_an_effect(self) -> None:
        stood = look(draft(state="intended", at=NOW - timedelta(hours=1), **LEFT_OPEN))
        assert (stood.records, stood.dropped) == ((), (KEY,))

    def test_that_is_not_there_after_a_day_is_unsure(self) -> None:
        record = draft(state="intended", at=NOW - timedelta(hours=25), **LEFT_OPEN)
        assert became(record).state == "unsure"
        assert became(replace(record, state="unsure")).state == "unsure"

    def test_that_was_sent_meanwhile_was_sent(self) -> None:
        assert became(draft(state="intended", **LEFT_OPEN), sent=mail(key=KEY)).state == "sent"

    def test_to_withdraw_what_still_stands_leaves_it_made(self) -> None:
        assert became(draft(state="intended"), stored()).state == "made"

    def test_to_withdraw_what_is_gone_was_carried_out(self) -> None:
        assert became(draft(state="intended")).state == "withdrawn"


class TestAHold:
    def test_that_is_untouched_stays_as_it_was(self) -> None:
        assert look(hold(remote_id="e1"), entry()) == Standing((hold(remote_id="e1"),), (), ())

    @pytest.mark.parametrize(
        "change",
        [{"title": "Call Jane B"}, {"start": START - timedelta(hours=1)}, {"end": END + timedelta(hours=1)}],
    )
    def test_with_another_title_or_time_is_the_users_now(self, change: dict[str, object]) -> None:
        touched = at("2026-03-10 20:00")
        record = became(hold(), entry(**change, changed_at=touched))
        assert (record.state, record.touched_at, record.planned_end) == ("edited", touched, END)

    @pytest.mark.parametrize("there", [[], [entry(cancelled=True)]])
    def test_that_is_gone_was_deleted(self, there: list[StoredHold]) -> None:
        assert became(hold(), *there).state == "deleted"

    def test_whose_own_mark_vouches_for_it_is_untouched(self) -> None:
        moved = START + timedelta(days=1)
        print_now = entry_fingerprint("Call Jane", moved, moved + timedelta(minutes=15))
        there = entry(start=moved, end=moved + timedelta(minutes=15), marks={"fingerprint": print_now})
        record = became(hold(state="intended"), there)
        assert (record.state, record.start, record.fingerprint) == ("made", moved, print_now)

    def test_that_was_intended_and_is_not_there_is_dropped(self) -> None:
        assert look(hold(state="intended", made_at=None)).dropped == (KEY,)

    def test_that_was_to_be_cancelled_and_is_gone_was_cancelled(self) -> None:
        assert became(hold(state="intended")).state == "withdrawn"

    def test_long_past_is_not_asked_for(self) -> None:
        past: datetime = NOW - timedelta(days=120)
        assert became(hold(start=past, end=past)).state == "made"

    @pytest.mark.parametrize("state", ["deleted", "withdrawn", "undone"])
    def test_that_has_ended_is_not_looked_for(self, state: str) -> None:
        assert became(hold(state=state), entry()) == hold(state=state)


class TestALostLedger:
    def test_takes_up_drafts_by_their_marks(self) -> None:
        marks = {**MARKS, "fingerprint": draft_fingerprint(stored())}
        (record,) = standing([], [stored(marks=marks)], [], [], NOW).changed
        assert (record.state, record.kind, record.attempt, record.client) == (
            "made",
            "proposal_follow_up",
            2,
            JANE,
        )

    def test_knows_an_edited_draft_from_an_untouched_one(self) -> None:
        marks = {**MARKS, "fingerprint": draft_fingerprint(stored())}
        (record,) = standing([], [stored(marks=marks, text="Mine now")], [], [], NOW).records
        assert record.state == "edited"

    def test_takes_up_holds_by_their_marks(self) -> None:
        marks = {"kind": "call", "client": JANE, "fingerprint": entry_fingerprint("Call Jane", START, END)}
        (record,) = standing([], [], [entry(marks=marks)], [], NOW).changed
        assert (record.state, record.kind, record.start, record.planned_end) == ("made", "call", START, END)

    def test_leaves_a_removed_hold_removed(self) -> None:
        stood = standing([], [], [entry(cancelled=True)], [], NOW)
        assert stood.records == ()

    def test_takes_no_notice_of_the_users_own_drafts(self) -> None:
        assert standing([], [stored(key=None)], [], [], NOW).records == ()

    @pytest.mark.parametrize("attempt", ["", "x", "-1", "99999999"])
    def test_reads_nonsense_for_an_attempt_as_the_first(self, attempt: str) -> None:
        (record,) = standing([], [stored(marks={"attempt": attempt})], [], [], NOW).records
        assert record.attempt == 1
