# ruff: noqa: E501  a phrase of a table stands on one line
"""How German promises and asks: the common forms. Its verbs stand apart ("rufe ... an")."""

from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.vocabulary.german.changes import CHANGES
from fupmail.understand.commitments.vocabulary.german.first_look import BINDERS, NEEDS, OPENERS, VERBS

GERMAN = Grammar(
    language="de",
    fragments={
        "I": r"(ich|wir)",
        "you": r"(sie|dich|euch|ihnen|dir)",
        "me": r"(mich|uns|mir)",
        "far": r"(?:[^.!?;]|(?<=\d)\.){0,80}?",
        "call": r"(anrufen|zurückrufen|telefonieren|durchrufen)",
        "send": r"(schicken|senden|zusenden|zuschicken|mailen|zumailen|zukommen lassen|übersenden|übermitteln|weiterleiten)",
        "come": r"(vorbeikommen|vorbeischauen|besuchen|kommen)",
        "count": r"((noch|etwa|ungefähr|mindestens) )?(eine?n?|zwei|drei|vier|ein paar|\d+|bis)\b",
        "not": r"(?![^.!?;,]{0,60}\b(nicht|kein\w*|nie|vielleicht|eventuell)\b)",
    },
    heads=r"\b<I> (werde|werden)<not>",
    adverbs=r"auch|dann|noch|gerne|gern|natürlich|sicher|wieder|gleich|bitte|einfach",
    promised={
        "call": r"<far><you> <far><call>\b",
        "visit": r"<far>(zu <you>|bei <you>|<you>) <far><come>\b",
        "send": r"<far><you> <far><send>\b",
        "time": r"<far>(entscheiden|bescheid geben|melden|zurückmelden)\b",
    },
    present=r"(?!)",
    doing={},
    announced={
        "call": r"""
            \b<I> (rufe|rufen|melde mich|melden uns)<not> (sie |dich |euch |telefonisch )?(?=<far>\b(an|zurück|durch|telefonisch)\b)
            \b(rufe|rufen) <I><not> (sie|dich|euch)(?=<far>\b(an|zurück)\b)
        """,
        "visit": r"""
            \b<I> (komme|kommen|schaue|schauen)<not>(?= <far>\b(vorbei|zu <you>)\b)
            \b(komme|kommen|schaue|schauen) <I><not>(?= <far>\b(vorbei|zu <you>)\b)
            \b(<I> (besuche|besuchen)|(besuche|besuchen) <I>)<not> <you>
        """,
        "meet": r"\b(<I> (treffe|treffen)|(treffe|treffen) <I>)<not> (<you>|uns)",
        "send": r"""
            \b(<I> (schicke|schicken|sende|senden|maile|mailen|übersende|übersenden|lasse|lassen)|(schicke|schicken|sende|senden|maile|mailen) <I>)<not> (<you>|das|die|den|es)
            \b(erhalten|bekommen|bekommst|haben) sie <far>(von (mir|uns)|bis)\b
            \bsie (erhalten|bekommen) <far>(von (mir|uns)|bis|am)\b
        """,
        "time": r"""
            \b<I> (melde|melden) (mich|uns)<not>
            \b(melde|melden) (ich|wir)? ?(mich|uns)<not>
            \b<I> (brauche|brauchen|benötige|benötigen) <count>
            \b(<I> (entscheide|entscheiden)|(entscheide|entscheiden) <I>)<not>
            \b(<I> (gebe|geben)|(gebe|geben) <I>) <you> <far>bescheid
        """,
    },
    verbless={},
    asking=r"""
        \b(können|könnten|würden|könntest|kannst) (sie|du)<not>
        \bbitte(?! (nicht|keine))
    """,
    asked={
        "call": r"<far><me> <far><call>\b",
        "visit": r"<far>(vorbeikommen|vorbeischauen|zu uns kommen)\b",
        "send": r"<far><me> <far><send>\b",
        "time": r"<far>(sich )?(wieder )?melden\b",
    },
    clause=r"(^|(?<=[.!?:;,–—)-] )|(?<=\bund )|(?<=\bdann ))(bitte )?",
    ordered={
        "call": r"(rufen sie|ruf|ruft) <me>\b<not>",
        "visit": r"(kommen sie|komm|schauen sie|schau)<not>(?= <far>\bvorbei\b)",
        "send": r"(schicken sie|senden sie|mailen sie|schick|send|maile) (mir|uns)\b<not>",
        "time": r"""
            (melden sie sich|melde dich)<not>
            (geben sie|gib|gebt) <me> <far>(zeit|bis)\b
        """,
    },
    wanted={"time": r"\bgeben sie <me> (noch )?<count>"},
    joint=r"\b(lassen sie uns|lass uns)",
    jointly={"call": r"<far>telefonieren\b", "meet": r"<far>treffen\b"},
    conjunctions=r"(?!)",
    back=r"dann|an (dem|diesem) tag",
    undated=r"(mehr|etwas|ein wenig) (zeit|bedenkzeit)|bedenkzeit",
    changes=CHANGES,
    openers=OPENERS,
    needs=NEEDS,
    verbs=VERBS,
    binders=BINDERS,
)
