"""Weights of words from examples: a logistic regression over terms, each weighed by how rare it is.

Needs scikit-learn (`pip install scikit-learn`); the product does not.
"""

import json
import math
from collections import Counter
from collections.abc import Sequence, Set
from typing import Any, NamedTuple

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from fupmail.understand.weights import Weights

LEAST_EXAMPLES, LEAST_EACH = 3, 5  # in which a term must stand; fewer teach nothing about others
STRENGTH, STRENGTH_EACH = 20.0, 1.5  # of the regression: more believes the examples more
LEVELLING_EACH, UNIT_EACH = 0.5, 0.1  # sentences differ less in length than mails
LEAST_WEIGHT = 20  # units
COMPACT = (",", ":")


class Taught(NamedTuple):
    """The terms of an example, and what it is: one thing, or any number of them.

    `later` are terms that are only known once the other ones have made it worth a look.
    """

    terms: Set[str]
    answers: frozenset[str]
    later: Set[str] = frozenset()


class _Terms:
    """Examples as rows of numbers: their terms, weighed by how rare each is, levelled by their length."""

    def __init__(self, examples: Sequence[Taught], least: int, levelling: float) -> None:
        counts = Counter(term for each in examples for term in {*each.terms, *each.later})
        self._levelling = levelling
        self._rarity = {
            term: 1 + math.log((1 + len(examples)) / (1 + count))
            for term, count in counts.items()
            if count >= least
        }
        vectors = DictVectorizer()
        self.table = _short(
            vectors.fit_transform([self._vector({*each.terms, *each.later}) for each in examples])
        )
        self.first_table = _short(vectors.transform([self._vector(each.terms) for each in examples]))
        self._names = list(map(str, vectors.get_feature_names_out()))

    def weights(self, answers: Sequence[str], bias: Any, coefficients: Any, unit: float) -> Weights:
        """What a regression over these rows found."""
        terms = {
            name: (
                round(self._rarity[name] ** 2),
                *(round(float(each) * self._rarity[name] / unit) for each in row),
            )
            for name, row in zip(self._names, zip(*coefficients, strict=True), strict=True)
        }
        bias = tuple(round(float(each), 2) for each in bias)
        return Weights(tuple(answers), bias, terms, unit, self._levelling)

    def _vector(self, terms: Set[str]) -> dict[str, float]:
        known = {term: self._rarity[term] for term in sorted(terms) if term in self._rarity}
        length = sum(each**2 for each in known.values()) ** (self._levelling / 2)
        return {term: each / length for term, each in known.items()}


def _short(table: Any) -> Any:
    """The table with indices as short as liblinear wants them."""
    table.indices, table.indptr = (each.astype("int32") for each in (table.indices, table.indptr))
    return table


def learn(examples: Sequence[Taught]) -> Weights:
    """What tells the one answer of each example, all answers weighing the same; of two only the later."""
    terms = _Terms(examples, LEAST_EXAMPLES, levelling=1.0)
    model = LogisticRegression(C=STRENGTH, max_iter=4_000, class_weight="balanced")
    model.fit(terms.table, [answer for each in examples for answer in each.answers])
    answers = model.classes_[-len(model.coef_) :]
    return terms.weights(list(map(str, answers)), model.intercept_, model.coef_, unit=1.0)


def learn_each(examples: Sequence[Taught], first: str) -> Weights:
    """What tells each answer by itself, where an example may have none or several.

    The `first` answer is told without the terms that are known later. Terms that weigh next to nothing are
    left out, and the others learned again.
    """
    weights = _learn_each(examples, first)
    telling = {term for term, (_, *row) in weights.terms.items() if max(map(abs, row)) >= LEAST_WEIGHT}
    return _learn_each(
        [Taught(each.terms & telling, each.answers, each.later & telling) for each in examples], first
    )


def _learn_each(examples: Sequence[Taught], first: str) -> Weights:
    terms = _Terms(examples, LEAST_EACH, LEVELLING_EACH)
    answers = sorted({answer for each in examples for answer in each.answers})
    models = [
        LogisticRegression(C=STRENGTH_EACH, solver="liblinear").fit(
            terms.first_table if answer == first else terms.table,
            [answer in each.answers for each in examples],
        )
        for answer in answers
    ]
    bias = [model.intercept_[0] for model in models]
    return terms.weights(answers, bias, [model.coef_[0] for model in models], UNIT_EACH)


def as_json(weights: Weights, examples: str) -> str:
    """What was learned, a term a line, with the digest of the examples that it was learned from."""
    terms = ",\n".join(
        f"{json.dumps(term)}:{json.dumps(row, separators=COMPACT)}"
        for term, row in sorted(weights.terms.items())
    )
    head = {
        "examples": examples,
        "answers": weights.answers,
        "bias": weights.bias,
        "unit": weights.unit,
        "levelling": weights.levelling,
    }
    return json.dumps(head)[:-1] + ', "terms": {\n' + terms + "\n}}\n"
