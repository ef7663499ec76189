"""What the user's own provider says of a sender's domain."""

import pytest

from fupmail.understand.authenticity import authenticity
from tests.understand.mails import mail


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        (["mx.google.com; spf=pass; dmarc=pass (p=REJECT) header.from=acme.example"], "pass"),
        (["mx.google.com; dkim=pass; dmarc=fail (p=NONE) header.from=acme.example"], "fail"),
        (["mx.google.com; spf=pass smtp.mailfrom=acme.example"], "unknown"),
        (["mx.google.com; dmarc=temperror"], "unknown"),
        (["mx.google.com; spf=none (dmarc=pass is what they say)"], "unknown"),
        (["mx.google.com; dmarc=fail", "evil.example; dmarc=pass"], "fail"),
        (["mx.google.com; spf=none", "evil.example; dmarc=pass"], "unknown"),
        ([], "unknown"),
    ],
)
def test_only_the_topmost_results_count(results: list[str], verdict: str) -> None:
    headers = tuple(("authentication-results", value) for value in results)
    assert authenticity(mail(headers=headers)) == verdict
