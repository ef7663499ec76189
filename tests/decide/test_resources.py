"""The second and third follow-up offer something that fits and that the client was never offered."""

from dataclasses import replace

from fupmail.model.follow_up import Resource
from tests.decide.scene import Scene

KIND = "proposal_follow_up"
RESOURCES = [
    {"title": "Seats", "url": "https://x.example/seats", "topics": ["seating"]},
    {"title": "Quiet", "url": "https://x.example/quiet", "topics": ["acoustic panels", "noise"]},
    {"title": "Noise again", "url": "https://x.example/noise", "topics": ["noise"]},
]


def second_attempt(subject: str, resources: list[dict[str, object]] | None = None) -> Scene:
    scene = Scene("2026-03-17 08:00", {"resources": RESOURCES if resources is None else resources})
    scene.sent("2026-03-05 11:00", proposal=True, subject=subject)
    scene.sent("2026-03-10 09:00", subject=subject)
    return scene


def offered(scene: Scene) -> Resource | None:
    return scene.due()[KIND].occasion.resource


def test_it_offers_the_resource_whose_topic_the_proposal_speaks_of() -> None:
    resource = offered(second_attempt("Proposal: Acoustic panels"))
    assert resource is not None
    assert resource.title == "Quiet"


def test_nothing_is_offered_where_nothing_fits() -> None:
    assert offered(second_attempt("Proposal: garden chairs")) is None


def test_a_resource_without_topics_fits_everywhere() -> None:
    resource = offered(second_attempt("Proposal", [{"title": "Guide", "url": "https://x.example/guide"}]))
    assert resource is not None
    assert resource.title == "Guide"


def test_none_is_offered_twice_to_a_client() -> None:
    scene = second_attempt("Proposal against noise")
    first = scene.due()[KIND]
    assert first.occasion.resource is not None
    scene.recorded(
        replace(first, key="earlier"), "sent", "2026-02-02 08:00", resource=first.occasion.resource.url
    )
    second = offered(scene)
    assert second is not None
    assert (first.occasion.resource.title, second.title) == ("Quiet", "Noise again")


def test_the_first_follow_up_offers_nothing() -> None:
    scene = Scene("2026-03-10 08:00", {"resources": RESOURCES})
    scene.sent("2026-03-05 11:00", proposal=True, subject="Seating")
    assert offered(scene) is None
