"""Weeks of mail, of the user's doings, of runs, crashes and outages in any order (R12)."""

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from fupmail.backends.memory import MemoryMailbox
from fupmail.config import Config
from fupmail.errors import OutcomeUnknown, Refused, Unavailable
from fupmail.model.mailbox import Address, Alias, Attachment, Message, Profile
from fupmail.sync import apply_plan, make_plan
from tests.ledger.examples import short_lived_ledger
from tests.runs import ME, Crash, ShakyLedger, Steps

BERLIN = ZoneInfo("Europe/Berlin")
CONFIG = Config(timezone="Europe/Berlin", name="You")
CLIENTS = st.integers(0, 2)
ANSWERS = st.sampled_from(
    (
        "Thank you, we accept the proposal.",
        "Sorry, we decided to go with somebody else.",
        "Please give us another week to think about it.",
        "What does the warranty cover?",
        "Please stop writing to me.",
        "Let's skip the call.",
        "Can we do the call on Friday at 11:00 instead?",
    )
)
FAULTS = st.sampled_from((Refused("No."), OutcomeUnknown("No answer."), Unavailable("Out of reach.")))


class Life(RuleBasedStateMachine):
    """A mailbox, its user, and the runs over it."""

    def __init__(self):
        super().__init__()
        self.now = datetime(2026, 3, 2, 8, tzinfo=BERLIN)
        self.mailbox = MemoryMailbox(Profile((Alias(ME),), "Europe/Berlin"), incremental=True)
        self.ledger = short_lived_ledger()
        self.mails = 0
        self.gone = set()  # what the user deleted or sent
        self.words = {}  # what the user wrote into drafts
        self.times = {}  # where the user put holds

    @rule(client=CLIENTS)
    def user_sends_a_proposal(self, client):
        text = "Dear Dana,\n\nattached is our proposal.\nI'll call you on Thursday at 15:00.\n"
        self.mail(client, text, sent=True, attachments=(Attachment("proposal.pdf", "application/pdf"),))

    @rule(client=CLIENTS, text=ANSWERS)
    def client_answers(self, client, text):
        self.mail(client, text, sent=False)

    def mail(self, client, text, *, sent, **more):
        self.now += timedelta(minutes=7)
        self.mails += 1
        dana = Address(f"dana@client{client}.example", "Dana Roth")
        self.mailbox.deliver(
            Message(
                id=f"m{self.mails}",
                message_id=f"<m{self.mails}@here.example>",
                thread=f"t{client}",
                date=self.now,
                sender=ME if sent else dana,
                to=(dana if sent else ME,),
                subject="Proposal for the roof",
                labels=frozenset({"sent" if sent else "inbox"}),
                text=text,
                **more,
            )
        )

    @rule(hours=st.integers(1, 24 * 8))
    def time_passes(self, hours):
        self.now += timedelta(hours=hours)

    def drafts(self):
        return self.mailbox.drafts()

    def known_drafts(self):
        """Those the ledger knows: one that a crashed run made and the user deleted is known to nobody."""
        settled = {record.key for record in self.ledger.records() if record.state != "intended"}
        return [draft for draft in self.drafts() if draft.key in settled]

    def holds(self):
        return [hold for hold in self.mailbox.holds([]) if not hold.cancelled]

    @precondition(known_drafts)
    @rule(pick=st.integers(0, 9))
    def user_deletes_a_draft(self, pick):
        key = self.known_drafts()[pick % len(self.known_drafts())].key
        self.mailbox.user_deletes_draft(key)
        self.words.pop(key, None)
        self.gone.add(key)

    @precondition(drafts)
    @rule(pick=st.integers(0, 9))
    def user_sends_a_draft(self, pick):
        key = self.drafts()[pick % len(self.drafts())].key
        self.now += timedelta(minutes=3)
        self.mailbox.user_sends_draft(key, self.now)
        self.words.pop(key, None)
        self.gone.add(key)

    @precondition(drafts)
    @rule(pick=st.integers(0, 9))
    def user_edits_a_draft(self, pick):
        key = self.drafts()[pick % len(self.drafts())].key
        self.words[key] = f"My own words of {self.now}."
        self.mailbox.user_edits_draft(key, text=self.words[key])

    @precondition(holds)
    @rule(pick=st.integers(0, 9))
    def user_deletes_a_hold(self, pick):
        key = self.holds()[pick % len(self.holds())].key
        self.mailbox.user_deletes_hold(key)
        self.times.pop(key, None)
        self.gone.add(key)

    @precondition(holds)
    @rule(pick=st.integers(0, 9), days=st.integers(1, 9))
    def user_moves_a_hold(self, pick, days):
        hold = self.holds()[pick % len(self.holds())]
        self.times[hold.key] = hold.start + timedelta(days=days, minutes=5)
        self.mailbox.user_moves_hold(hold.key, self.times[hold.key])

    @rule()
    def run(self):
        self.sync(Steps())
        writes = len(self.mailbox.writes)
        self.sync(Steps())
        assert len(self.mailbox.writes) == writes, "a second run wrote"

    @rule(step=st.integers(1, 60))
    def run_that_crashes(self, step):
        self.sync(Steps(crash_at=step))

    @rule(fault=FAULTS, when=st.sampled_from(("before", "after")), nth=st.integers(1, 4))
    def run_with_a_fault(self, fault, when, nth):
        seen = Counter()

        def strike(moment, *_what):
            seen[moment] += 1
            if (
                moment == when
                and seen[moment] == nth
                and not (when == "after" and isinstance(fault, Refused))
            ):
                raise fault

        self.sync(Steps(), strike)

    def sync(self, steps, interrupt=None):
        ledger = ShakyLedger(self.ledger, steps)
        self.mailbox.interrupt = interrupt or steps.step
        try:
            plan = make_plan(self.mailbox, ledger, CONFIG, self.now)
            list(apply_plan(plan, self.mailbox, ledger, CONFIG, "r"))
        except (Crash, Unavailable):
            return

    @invariant()
    def nothing_is_made_twice(self):
        created = Counter(key for write, key in self.mailbox.writes if write == "create_draft")
        assert max(created.values(), default=0) <= 1
        clients = Counter(draft.to[0].email for draft in self.drafts())
        assert max(clients.values(), default=0) <= 1

    @invariant()
    def what_the_user_did_stays_done(self):
        standing = {each.key: each for each in (*self.drafts(), *self.holds())}
        assert not self.gone & standing.keys()
        assert {key: standing[key].text for key in self.words} == self.words
        assert {key: standing[key].start for key in self.times} == self.times

    def teardown(self):
        self.ledger.close()


Life.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestLife = Life.TestCase
