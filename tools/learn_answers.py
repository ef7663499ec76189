"""Learns from invented mails which words tell which answer: python -m tools.learn_answers

Reads `tools/examples/answers/`, one file a kind of writer, and writes `learned.json` beside the code that
reads it. Prints how well each file is read by what was learned from the others alone, phrases and words
together, as the product reads them. Needs scikit-learn (`pip install scikit-learn`); the product does not.
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from fupmail.model.facts import Answer
from fupmail.understand.answers import learned, read_answer
from fupmail.understand.answers.learned import ACTED_ON, Weights, terms_of
from fupmail.understand.language import language_of
from fupmail.understand.sentences import sentences_of
from fupmail.understand.visible import visible_text
from tools.examples import ANSWER_EXAMPLES, digest

LEARNED = Path(learned.__file__).with_name("learned.json")
LEAST_MAILS = 3  # in which a term must stand; fewer teach nothing about others
KNOWN = {"offers_1", "offers_2", "offers_3", "offers_4", "dialect_and_irony", "clients_1", "plain_words"}
STRENGTH = 20.0  # of the regression: more believes the examples more
COMPACT = (",", ":")
ANSWERS: tuple[Answer, ...] = get_args(Answer)


class Example(NamedTuple):
    """What somebody wrote, its terms, and what it answers."""

    text: str
    terms: frozenset[str]
    answer: Answer


def main() -> None:
    """Learns, tells how well it does on unseen writers, and writes what was learned from all."""
    examples = {path.stem: list(_read(path)) for path in ANSWER_EXAMPLES}
    pairs = Counter[tuple[Answer, Answer]]()
    for name, unseen in examples.items():
        weights = learn([each for other, some in examples.items() if other != name for each in some])
        read = Counter((each.answer, read_answer(each.text, weights=weights).answer) for each in unseen)
        print(f"{name:20} {figures(read)}{'   (the phrases know it)' if name in KNOWN else ''}")
        if name not in KNOWN:
            pairs += read
    print(f"{'all unseen':20} {figures(pairs)}")
    weights = learn([each for some in examples.values() for each in some])
    LEARNED.write_text(as_json(weights, digest()), "utf-8")


def learn(examples: Sequence[Example]) -> Weights:
    """A logistic regression over the terms of the examples, each answer weighing the same."""
    mails = Counter(term for each in examples for term in each.terms)
    rarity = {
        term: 1 + math.log((1 + len(examples)) / (1 + count))
        for term, count in mails.items()
        if count >= LEAST_MAILS
    }
    vectors = DictVectorizer()
    table = vectors.fit_transform([_vector(each.terms, rarity) for each in examples])
    model = LogisticRegression(C=STRENGTH, max_iter=4_000, class_weight="balanced")
    model.fit(table, [each.answer for each in examples])
    rows = zip(vectors.get_feature_names_out(), model.coef_.T, strict=True)
    return Weights(
        answers=tuple(model.classes_),
        bias=tuple(round(float(each), 2) for each in model.intercept_),
        terms={
            str(term): (
                round(rarity[term] ** 2),
                *(round(float(weight) * rarity[term]) for weight in row),
            )
            for term, row in rows
        },
    )


def figures(read: Mapping[tuple[Answer, Answer], int]) -> str:
    """How many are right of those that something is done about, and the mean F1 of all answers."""
    acted = sum(count for (_, each), count in read.items() if each in ACTED_ON)
    right = sum(read.get((each, each), 0) for each in ACTED_ON)
    confused = read.get(("accepted", "declined"), 0) + read.get(("declined", "accepted"), 0)
    scores = [_f1(read, each) for each in ANSWERS if any(true == each for true, _ in read)]
    return (
        f"{sum(read.values()):5} mails   right where it acts {right}/{acted} = {right / max(acted, 1):.1%}"
        f"   yes and no confused {confused}   macro F1 {sum(scores) / len(scores):.3f}"
    )


def _f1(read: Mapping[tuple[Answer, Answer], int], answer: Answer) -> float:
    said = sum(count for (_, each), count in read.items() if each == answer)
    true = sum(count for (each, _), count in read.items() if each == answer)
    return 2 * read.get((answer, answer), 0) / max(said + true, 1)


def as_json(weights: Weights, examples: str) -> str:
    """What was learned, a term a line, with the digest of the examples that it was learned from."""
    terms = ",\n".join(
        f"{json.dumps(term)}:{json.dumps(row, separators=COMPACT)}"
        for term, row in sorted(weights.terms.items())
    )
    head = {"examples": examples, "answers": weights.answers, "bias": weights.bias}
    return json.dumps(head)[:-1] + ', "terms": {\n' + terms + "\n}}\n"


def _vector(terms: frozenset[str], rarity: Mapping[str, float]) -> dict[str, float]:
    known = {term: rarity[term] for term in sorted(terms) if term in rarity}
    length = math.sqrt(sum(each**2 for each in known.values()))
    return {term: each / length for term, each in known.items()}


def _read(path: Path) -> Iterator[Example]:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = visible_text(row["body"], "").text
        if language_of(text) == "en":
            yield Example(text, terms_of(sentences_of(text)), row["answer"])


if __name__ == "__main__":
    main()
