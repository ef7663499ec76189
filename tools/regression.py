"""Weights of words from examples: a logistic regression over terms, each weighed by how rare it is.

Needs scikit-learn (`pip install scikit-learn`); the product does not.
"""

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from fupmail.understand.weights import Weights

LEAST_MAILS = 3  # in which a term must stand; fewer teach nothing about others
STRENGTH = 20.0  # of the regression: more believes the examples more
COMPACT = (",", ":")


class Taught(NamedTuple):
    """The terms of a mail, and what it is."""

    terms: frozenset[str]
    answer: str


def learn(examples: Sequence[Taught]) -> Weights:
    """What tells the answers of these mails apart, each answer weighing the same; of two only the later."""
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
        answers=tuple(map(str, model.classes_[-len(model.coef_) :])),
        bias=tuple(round(float(each), 2) for each in model.intercept_),
        terms={
            str(term): (
                round(rarity[term] ** 2),
                *(round(float(weight) * rarity[term]) for weight in row),
            )
            for term, row in rows
        },
    )


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
