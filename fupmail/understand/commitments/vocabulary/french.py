# ruff: noqa: E501  a phrase of a table stands on one line
"""How French promises and asks: the common forms."""

from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.vocabulary.french_changes import CHANGES

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
    changes=CHANGES,
    openers={
        "asked to move": """
            pouvons pourrions peut pourrait pouvez pourriez puis on nous est serait est-ce merci veuillez
        """,
        "told to move": """
            je nous on j'aimerais j'ai il
        """,
        "moved": """
            le la l'appel notre votre mon ma ce cet cette décalons reportons repoussons déplaçons avançons
        """,
        "promise": """
            je nous on
        """,
        "announced": """
            je nous on vous il j'ai
        """,
        "request": """
            pouvez pourriez voudriez merci veuillez prière
        """,
        "ordered": """
            rappelez appelez venez passez envoyez transmettez adressez laissez donnez
        """,
    },
    needs=dict.fromkeys(
        ("asked to move", "told to move", "moved"),
        """
        décaler reporter repousser déplacer avancer reprogrammer replanifier remettre différer
        changer décale décalons reporte reportons repousse repoussons déplace déplaçons avance
        avançons remets remettons décalez reportez repoussez déplacez avancez décalé décalée
        reporté reportée repoussé repoussée déplacé déplacée avancé avancée
        """,
    ),
    verbs="""
        je nous on vous il j'ai pouvez pourriez voudriez merci veuillez prière rappelez appelez venez passez envoyez
        transmettez adressez laissez donnez pouvons pourrions peut pourrait est serait j'aimerais le la notre
        décalons reportons repoussons
    """,
    binders="""
        je nous on vous il j'ai pouvez pourriez voudriez merci veuillez prière rappelez appelez venez passez envoyez
        transmettez adressez laissez donnez pouvons pourrions peut pourrait est serait j'aimerais le la notre
        décalons reportons repoussons
    """,
)
