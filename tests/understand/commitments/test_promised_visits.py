"""Promises to come, by the families of wording. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll be at your door on Thursday at 9.", "promise visit 12 09:00"),
        ("I'll come and see you on Thursday.", "promise visit 12"),
        ("I'll come along on Thursday with the ladder.", "promise visit 12"),
        ("I'll come back on Thursday to finish it.", "promise visit 12"),
        ("I'll drive up to see you on Thursday.", "promise visit 12"),
        ("I'll travel to you on Thursday.", "promise visit 12"),
        ("I'll head your way on Thursday.", "promise visit 12"),
        ("I'll roll up on Thursday with the mixer.", "promise visit 12"),
        ("I'll turn up on Thursday at your place.", "promise visit 12"),
        ("I'll show up Thursday with the tools.", "promise visit 12"),
        ("I'll rock up Thursday with the tools.", "promise visit 12"),
        ("I'll stop off at yours on Thursday.", "promise visit 12"),
        ("I'll scoot over on Thursday.", "promise visit 12"),
        ("I'll shoot over on Thursday.", "promise visit 12"),
        ("I'll bob round on Thursday.", "promise visit 12"),
        ("I'll skip over on Thursday.", "promise visit 12"),
        ("I'll be in Thursday to fit it.", "promise visit 12"),
        ("I'll be up at the farm on Thursday to measure.", "promise visit 12"),
        ("I'll be at the farm on Thursday to measure.", "promise visit 12"),
        ("I'll be on your doorstep Thursday.", "promise visit 12"),
        ("I'll be knocking on your door Thursday.", "promise visit 12"),
        ("I'll be there at 8 on Thursday.", "promise visit 12 08:00"),
        ("I'll be there Thursday at 8, with the drill.", "promise visit 12 08:00"),
        ("I'll be there Thursday with the van.", "promise visit 12"),
        ("I'll be there on Thursday to sort the tap.", "promise visit 12"),
        ("We'll be there Thursday, 8 o'clock.", "promise visit 12 08:00"),
        ("I'll see you at yours Thursday at 8.", "promise visit 12 08:00"),
        ("You'll find me at your gate on Thursday.", "promise visit 12"),
        ("On my way to you Thursday.", "promise visit 12"),
        ("I'm in your area Thursday and will call in.", "promise visit 12"),
        ("I'm at your place on Thursday to fit the lock.", "promise visit 12"),
        ("My plan is to come by on Thursday.", "promise visit 12"),
        ("I've got you down for a visit on Thursday.", "promise visit 12"),
        ("I've booked you in for a survey on Thursday.", "promise visit 12"),
        ("We are scheduled to visit you on Thursday.", "promise visit 12"),
        ("We'll inspect the roof on Thursday.", "promise visit 12"),
        ("I'll measure up on Thursday.", "promise visit 12"),
        ("I will survey the site on Thursday.", "promise visit 12"),
        ("I'll fit the lock on Thursday.", "promise visit 12"),
        ("I'll deliver it in person on Thursday.", "promise visit 12"),
        ("I'll bring the samples with me on Thursday.", "promise visit 12"),
        ("I'll bring the samples to you on Thursday.", "promise visit 12"),
        ("I'll drop the samples in on Thursday.", "promise visit 12"),
        ("I'll leave it on your porch on Thursday.", "promise visit 12"),
    ],
)
def test_coming_by_has_many_words(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll be around to yours Thursday.", "promise visit 12"),
        ("I'll be at yours Thursday.", "promise visit 12"),
        ("I'll be with ye Thursday at 8.", "promise visit 12 08:00"),
        ("I'll call up to you on Thursday.", "promise visit 12"),
        ("I'll call over to you Thursday.", "promise visit 12"),
        ("I'll call out to you on Thursday.", "promise visit 12"),
        ("I'll be calling out Thursday to measure.", "promise visit 12"),
        ("I'll spin over to you Thursday.", "promise visit 12"),
        ("I'll take a run out to you on Thursday.", "promise visit 12"),
        ("I'll take a drive over Thursday.", "promise visit 12"),
        ("I shall wait upon you on Thursday.", "promise visit 12"),
        ("I shall present myself at your office on Thursday.", "promise visit 12"),
        ("We shall be in attendance at your site on Thursday.", "promise visit 12"),
        ("Our visit to your works will be on Thursday.", "promise visit 12"),
        ("I am reaching your office on Thursday.", "promise visit 12"),
        ("I will reach your site on Thursday.", "promise visit 12"),
        ("I will reach there by Thursday.", "promise visit 12"),
        ("I will be reaching your plant on Thursday.", "promise visit 12"),
        ("Arriving at yours on Thursday.", "promise visit 12"),
        ("I'll have a look at the roof for you Thursday.", "promise visit 12"),
        ("I'll take a look at the boiler on Thursday.", "promise visit 12"),
    ],
)
def test_visits_are_promised_in_many_regions(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]
