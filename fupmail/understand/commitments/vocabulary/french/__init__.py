# ruff: noqa: E501  a phrase of a table stands on one line
"""How French promises and asks: the common forms."""

from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.vocabulary.french.changes import CHANGES
from fupmail.understand.commitments.vocabulary.french.first_look import BINDERS, NEEDS, OPENERS, VERBS

FRENCH = Grammar(
    language="fr",
    fragments={
        "I": r"(je|nous|on)",
        "you": r"(vous|te|t')",
        "far": r"[^.!?;]{0,60}?",
        "not": r"(?!\w* (pas|plus|jamais)\b)",
        "count": r"(jusqu'|encore |une?\b|deux|trois|quelques|\d+)",
    },
    heads=r"""
        \b<I> (vais|allons|va|compte|comptons)<not>
    """,
    adverbs=r"aussi|donc|bien|également|vous",
    promised={
        "call": r"(vous )?(r?appeler|téléphoner|recontacter)\b",
        "visit": r"(vous )?(passer|rendre visite|venir)\b",
        "send": r"(vous |les? |la )*(envoyer|transmettre|adresser|faire parvenir)\b",
        "time": r"(revenir vers vous|décider|réfléchir|prendre une décision)\b",
    },
    present=r"(?!)",
    doing={},
    announced={
        "call": r"\b<I> <you> ?(r?appell?e(rai|rons|ons)?|téléphone(rai|rons)?|contacte(rai|rons)|passe(rai)? un coup de fil)\b<not>",
        "visit": r"\b<I> (passe(rai|rons)?|passons|viens|venons|viendrai|viendrons)\b<not>",
        "meet": r"\b<I> (<you> ?(rencontre(rai|rons)?|verrai|verrons)|nous (verrons|rencontrerons))\b",
        "send": r"""
            \b<I> <you> ?(les? |la )?(envoie|envoyons|enverrai|enverrons|transmets|transmettrai|transmettons|transmettrons|adresse|adresserai|ferai parvenir|ferons parvenir)\b<not>
            \bvous (recevrez|aurez) (le|la|les|notre|mon|ma|nos|votre)\b
        """,
        "time": r"""
            \b<I> (reviens|reviendrai|revenons|reviendrons) vers vous
            \b<I> (<you> ?)?(répondrai|répondrons|tiendrai|tiendrons|dirai|dirons|déciderai|déciderons|décidons)\b
            \b(il (me|nous) faut|j'ai besoin d'|<I> avons besoin d'|j'ai besoin de |<I> avons besoin de )(?=<count>)
        """,
    },
    verbless={},
    asking=r"""
        \b(pouvez|pourriez|voudriez)-vous
        \b(merci de|veuillez|prière de)(?! ne pas)
    """,
    asked={
        "call": r"(me |nous |m'|bien vouloir me )?(r?appeler|téléphoner|recontacter)\b",
        "visit": r"(venir|passer)\b",
        "send": r"(me |nous |m'|bien vouloir me )?(l'|le |la |les )?(envoyer|transmettre|adresser|faire parvenir)\b",
        "time": r"(revenir vers (moi|nous)|patienter|me relancer|nous relancer)\b",
    },
    clause=r"(^|(?<=[.!?:;,–—)-] )|(?<=\bet ))",
    ordered={
        "call": r"r?appelez-(moi|nous)\b",
        "visit": r"(venez|passez)\b",
        "send": r"(envoyez|transmettez|adressez)(-(le|la|les))?-(moi|nous)\b",
        "time": r"(laissez|donnez)-(moi|nous)\b",
    },
    wanted={},
    joint=r"(?!)",
    jointly={},
    conjunctions=r"(?!)",
    back=r"alors|ce jour-là|à ce moment-là",
    undated=r"(plus de|peu de) temps|temps de réflexion",
    changes=CHANGES,
    openers=OPENERS,
    needs=NEEDS,
    verbs=VERBS,
    binders=BINDERS,
)
