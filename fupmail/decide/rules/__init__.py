"""The playbook, one file a kind of draft. A rule looks at one relationship and yields, for each thing
that might be followed up, the follow-up that is owed or the reason why none is."""

from collections.abc import Callable, Iterator

from fupmail.decide.relationships import Relationship
from fupmail.decide.rules.complaint import complaint
from fupmail.decide.rules.deferred_follow_up import deferred_follow_up
from fupmail.decide.rules.delivery_check import delivery_check
from fupmail.decide.rules.keep_in_touch import keep_in_touch
from fupmail.decide.rules.loyal_appreciation import loyal_appreciation
from fupmail.decide.rules.meeting_follow_up import meeting_follow_up
from fupmail.decide.rules.missed_call import missed_call
from fupmail.decide.rules.proposal_follow_up import proposal_follow_up
from fupmail.decide.rules.referral import referral_intro, referral_thanks
from fupmail.decide.rules.thank_you import thank_you
from fupmail.decide.situation import Situation
from fupmail.model.follow_up import FollowUp, Wait

Rule = Callable[[Relationship, Situation], Iterator[FollowUp | Wait]]

# Most urgent first: where only one draft can be made, it is the first of these.
RULES: tuple[Rule, ...] = (
    complaint,
    missed_call,
    deferred_follow_up,
    thank_you,
    referral_intro,
    meeting_follow_up,
    delivery_check,
    proposal_follow_up,
    referral_thanks,
    loyal_appreciation,
    keep_in_touch,
)
URGENCY = {rule.__name__: rank for rank, rule in enumerate(RULES)}
