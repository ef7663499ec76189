"""Whether a mail that the user sent carries a proposal: as a file, behind a link, or in its own words."""

import re
from collections.abc import Sequence

from fupmail.model.mailbox import Attachment
from fupmail.understand.proposals.found import find_proposal
from fupmail.understand.proposals.marks import marks_of
from fupmail.understand.sentences import sentences_of
from fupmail.understand.weights import Weights, weights_of, worth_of_phrases

SURE, SURE_ALONE = 0.25, 1.0  # odds from which it counts as a proposal; alone: where no phrase found one
_CARRIES = re.compile(r"\d|https?://", re.IGNORECASE)


def proposal_quote(
    subject: str, text: str, attachments: Sequence[Attachment], *, weights: Weights | None = None
) -> str:
    """The words with which a sent mail hands over a proposal, or the file's name; empty when there is none.

    Is one: "here is the estimate for the hall" with a file, "can do 80ft cedar for 3,950 all in". Is none:
    an invoice, an offer of a job, "did you get my proposal?", "I'll send the proposal tomorrow".
    `weights` are other ones than those that came with the product, to measure them.
    """
    weights = weights or weights_of(__name__)
    sentences = sentences_of(text)
    found = find_proposal(subject, text, attachments)
    if found.sure or not weights.know(sentences):
        return found.quote
    (odds,) = weights.scores(marks_of(subject, text, attachments))
    if found.quote:
        return found.quote if odds + worth_of_phrases(sentences) >= SURE else ""
    carries = attachments or _CARRIES.search(text)
    return weights.telling("proposal", sentences).text if carries and odds >= SURE_ALONE else ""
