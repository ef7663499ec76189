"""What the user should look at, each trouble said once however many mails have it."""

from collections import Counter
from collections.abc import Iterable

from fupmail.model.follow_up import Problem


def trouble_words(problem: Problem) -> str:
    """What is wrong, as a sentence of its own: of an unreadable mail the problem says only why."""
    unread = problem.code == "unreadable" and problem.text.startswith("it ")
    return f"A mail was not read: {problem.text}." if unread else problem.text


def troubles_once(problems: Iterable[Problem]) -> list[str]:
    """Each trouble with the number of its mails, in the order in which they came."""
    return told_once(map(trouble_words, problems))


def told_once(texts: Iterable[str]) -> list[str]:
    """Each text once, with how many times it came, in the order in which they came."""
    return [f"{text} ({times} times)" if times > 1 else text for text, times in Counter(texts).items()]
