# ruff: noqa: E501  a phrase of a table stands on one line
"""How German promises and asks: the common forms. Its verbs stand apart ("rufe ... an")."""

from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.vocabulary.german_changes import CHANGES

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
    changes=CHANGES,
    openers={
        "asked to move": """
            können könnten könnte kann dürfen dürften dürfte würden würdest wollen könntest kannst ist wäre bitte
        """,
        "told to move": """
            ich wir muss müssen möchte möchten würde würden habe haben werde werden lassen lass
        """,
        "moved": """
            den das die dem der unser unsere unseren unserem mein meine meinen dein deine ihr ihre ihren diesen dieses
            kann könnte könnten können verschieben verlegen schieben
        """,
        "promise": """
            ich wir
        """,
        "announced": """
            ich wir rufe rufen komme kommen schaue schauen besuche besuchen treffe treffen schicke schicken sende
            senden maile mailen erhalten bekommen bekommst haben sie melde melden entscheide entscheiden gebe geben
        """,
        "request": """
            können könnten würden könntest kannst bitte
        """,
        "ordered": """
            bitte rufen ruf ruft kommen komm schauen schau schicken senden mailen schick send maile melden melde geben gib gebt
        """,
        "wanted": """
            geben
        """,
        "joint": """
            lassen lass
        """,
    },
    needs=dict.fromkeys(
        ("asked to move", "told to move", "moved"),
        """
        verschieben verschiebe verlegen verlege vorziehen schieben schiebe legen lege umlegen
        umbuchen ändern nehmen verschoben verlegt vorgezogen geschoben gelegt umgelegt
        vorzuziehen umzulegen umzubuchen vorzuverlegen zuverlegen verschieb verleg leg schieb
        """,
    ),
    verbs="""
        rufe rufen ruf ruft anrufen zurückrufen durchrufen telefonieren melden melde zurückmelden komme kommen komm schaue
        schauen schau besuche besuchen vorbeikommen vorbeischauen schicke schicken schick sende senden send zusenden
        zuschicken maile mailen zumailen übersende übersenden übermitteln weiterleiten lasse lassen lass erhalten bekommen
        bekommst haben brauche brauchen benötige benötigen entscheide entscheiden gebe geben gib gebt treffe treffen
        bescheid anruf anrufs telefonat telefontermin telefongespräch rückruf gespräch call termin termins treffen besprechung
        meeting besuch besuchs besichtigung ortstermin verschieben verlegen verschiebe verlege auf
    """,
    binders="""
        ich wir sie mich mir uns bitte können könnten würden du der den das die unser unsere unseren
    """,
)
