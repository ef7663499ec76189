"""The order in which things are told: what burns first."""

from fupmail.model.follow_up import WaitingOnYou
from fupmail.model.plan import Plan


def unhappy_clients(plan: Plan) -> frozenset[str]:
    """The addresses of the clients of unhappy companies."""
    return frozenset(status.client.email for status in plan.clients if status.stage == "unhappy")


def waiting_in_order(plan: Plan) -> list[WaitingOnYou]:
    """Who waits for the user: the unhappy first, then who has waited longest."""
    unhappy = unhappy_clients(plan)
    return sorted(plan.waiting_on_you, key=lambda each: (each.client not in unhappy, each.since, each.client))
