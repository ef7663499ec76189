"""The table of contents of a run:

read ──► understand ──► decide ──► compose ──► Plan ──► show it, or apply it

`make_plan` is all of it up to the Plan, `apply_plan` the rest. Backend, ledger, config and clock are
arguments: one sync is a function of these four.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fupmail.apply import apply
from fupmail.backends.interface import Mailbox
from fupmail.compose import compose_draft, compose_hold
from fupmail.compose.agenda import compose_agenda
from fupmail.config import Config
from fupmail.decide.agenda import calls, open_drafts
from fupmail.decide.correspondents import correspondents
from fupmail.decide.decision import Decision, decide
from fupmail.decide.people import People
from fupmail.decide.situation import Situation
from fupmail.decide.standing import Standing, standing, worth_a_look
from fupmail.ledger.interface import Ledger
from fupmail.model.mailbox import Event, Profile
from fupmail.model.plan import (
    Action,
    CancelHold,
    CreateDraft,
    CreateHold,
    MoveHold,
    Outcome,
    Plan,
    UpdateAgenda,
    WithdrawDraft,
)
from fupmail.model.record import Record
from fupmail.reading import Mail, Progress, read_mail

EVENTS_BEHIND = timedelta(days=90)
EVENTS_AHEAD = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A plan together with the situation that it was made from, for those who explain it."""

    plan: Plan
    situation: Situation
    decision: Decision


def make_plan(
    mailbox: Mailbox, ledger: Ledger, config: Config, now: datetime, progress: Progress | None = None
) -> Plan:
    """What this run would do, in finished words. Nothing but the ledger's store of facts is written."""
    return rehearse(mailbox, ledger, config, now, progress).plan


def rehearse(
    mailbox: Mailbox, ledger: Ledger, config: Config, now: datetime, progress: Progress | None = None
) -> Rehearsal:
    """The plan and everything that it rests on."""
    profile = mailbox.profile()
    ledger.pin_account(profile.account)
    now = now.astimezone(config.zone(profile.timezone))
    events = _events(mailbox, now)
    people = People(profile, config)
    mail = read_mail(
        mailbox,
        ledger,
        profile,
        config,
        now,
        progress,
        whom=lambda facts: correspondents(facts, events, people),
    )
    situation, stood = _situation(mailbox, ledger, profile, config, now, mail, events)
    decision = decide(situation)
    plan = Plan(
        now=now,
        account=profile.account,
        actions=_compose(decision, profile, config, now),
        waiting=decision.waits,
        waiting_on_you=decision.waiting_on_you,
        problems=(*mail.problems, *decision.problems),
        clients=decision.clients,
        calls=calls(situation, decision),
        open_drafts=open_drafts(situation, decision),
        observed=stood.changed,
        dropped=stood.dropped,
        heard=decision.heard,
        messages_read=mail.read,
    )
    plan = replace(plan, actions=(*plan.actions, *_agenda(plan, situation)))
    return Rehearsal(plan, situation, decision)


def apply_plan(
    plan: Plan, mailbox: Mailbox, ledger: Ledger, config: Config, run_id: str
) -> Iterator[Outcome]:
    """Does what the plan says, action by action, and tells of each how it went.

    What the look at the mailbox found out is kept first, so that a crash cannot lose it.
    """
    for key in plan.dropped:
        ledger.forget_intent(key)
    for record in plan.observed:
        ledger.settle(record)
    for word in plan.heard:
        ledger.say(word)
    yield from apply(
        plan.actions,
        mailbox,
        ledger,
        run_id,
        plan.now,
        max_drafts=config.max_drafts_per_run,
        max_holds=config.max_holds_per_run,
    )
    if bookmark := mailbox.bookmark():
        ledger.save_facts((), {}, (), bookmark)


def _situation(
    mailbox: Mailbox,
    ledger: Ledger,
    profile: Profile,
    config: Config,
    now: datetime,
    mail: Mail,
    events: tuple[Event, ...],
) -> tuple[Situation, Standing]:
    records = ledger.records()
    drafts = tuple(mailbox.drafts())
    holds = tuple(mailbox.holds([record.key for record in records if _stands(record, now)]))
    stood = standing(records, drafts, holds, mail.facts, now)
    situation = Situation(
        now=now,
        profile=profile,
        config=config,
        facts=mail.facts,
        unread=mail.unread,
        events=events,
        drafts=drafts,
        holds=holds,
        records=stood.records,
        words=ledger.words(),
    )
    return situation, stood


def _events(mailbox: Mailbox, now: datetime) -> tuple[Event, ...]:
    found = mailbox.events(now - EVENTS_BEHIND, now + EVENTS_AHEAD)
    return tuple(sorted(found, key=lambda each: (each.start, each.id)))


def _stands(record: Record, now: datetime) -> bool:
    return record.work == "hold" and worth_a_look(record, now)


def _agenda(plan: Plan, situation: Situation) -> tuple[UpdateAgenda, ...]:
    """The agenda's calendar entry, when the user wants one and it does not say all this already."""
    if not situation.config.agenda.calendar_entry:
        return ()
    entry = compose_agenda(plan, situation.profile, situation.config)
    record = situation.record_by_key.get(entry.key)
    if record is None:
        return (UpdateAgenda(entry, None),)
    said = {hold.key: hold.marks.get("words") for hold in situation.holds}.get(entry.key)
    unchanged = record.state != "made" or said == entry.marks["words"]
    return () if unchanged else (UpdateAgenda(entry, record),)


def _compose(decision: Decision, profile: Profile, config: Config, now: datetime) -> tuple[Action, ...]:
    """The actions in their final words: what is taken back first, then holds, then drafts."""
    actions: list[Action] = [
        WithdrawDraft(each.record, each.reason, each.evidence) for each in decision.withdrawals
    ]
    actions += [CancelHold(each.record, each.reason, each.evidence) for each in decision.cancels]
    actions += [
        MoveHold(each.hold, compose_hold(each.hold, profile, config), each.record) for each in decision.moves
    ]
    actions += [CreateHold(hold, compose_hold(hold, profile, config)) for hold in decision.holds]
    for follow_up in decision.follow_ups:
        draft, body = compose_draft(follow_up, profile, config, now)
        actions.append(CreateDraft(follow_up, draft, body))
    return tuple(actions)
