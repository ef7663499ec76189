# ruff: noqa: E501  a phrase of a table stands on one line
"""How German moves and calls off what was arranged: the verb stands apart, or at the very end."""

from fupmail.understand.commitments.changes import Changes

_MOVE = "verschieben|verlegen|vorziehen|schieben|legen|umlegen|umbuchen|ändern|nehmen"
_FRAGMENTS = {
    "the": r"((den|das|die|dem|der|unser(e|en|em)?|mein(e|en)?|dein(e|en)?|ihr(e|en)?|diese(n|s|r)?) )(\w+ ){0,2}?",
    "far": r"(?:[^.!?;]|(?<=\d)\.){0,60}?",
    "move": rf"({_MOVE}|zu ({_MOVE})|(vor)?zuverlegen|vorzuziehen|umzulegen|umzubuchen)",
    "moves": r"(verschieb(e|en)?|verleg(e|en)?|leg(e|en)?|schieb(e|en)?)",
    "moved": r"(verschoben|verlegt|vorgezogen|geschoben|gelegt|umgelegt)",
    "to": r"(?= auf\b)",
    "I": r"(ich|wir)",
    "no": r"(nicht mehr|nicht|kein(en|e)?( \w+)? mehr)",
    "call off": r"(absagen|streichen|canceln|stornieren|ausfallen lassen|abblasen|vergessen|sparen|sein lassen|nicht (wahrnehmen|einhalten))",
}

CHANGES = Changes(
    fragments=_FRAGMENTS,
    things={
        "call": r"anruf(s|es)?|telefonat(s|es)?|telefontermin|telefongespräch|rückruf|gespräch|call|videocall|telko",
        "visit": r"besuch(s|es)?|besichtigung|ortstermin|vor-ort-termin|besichtigungstermin|aufmaß(termin)?",
        "meet": r"termin(s|es)?|treffen|besprechung|meeting|verabredung",
    },
    acts={
        "call": r"(anrufen|anzurufen|zurückrufen|zurückzurufen|telefonieren)",
        "visit": r"(vorbeikommen|vorbeizukommen|(zu )?kommen|besuchen|zu besuchen|vorbeizuschauen)",
        "send": r"(schicken|zu schicken|senden|zu senden)",
        "meet": r"(treffen|zu treffen)",
    },
    asks=r"""
        \b(können|könnten|könnte|kann|dürfen|dürften|dürfte|würden|würdest|wollen|könntest|kannst) (wir|sie|ich|du|man)
        \b(ist|wäre) es( ihnen| dir| vielleicht| auch)*( möglich| recht| okay| ok| in ordnung)?(, wenn wir|,)
        \b(ist|wäre) es( ihnen| dir| vielleicht| auch)*( möglich| recht| okay| ok| in ordnung)
        \bbitte
    """,
    tells=r"""
        \b<I> (muss|müssen|möchte|möchten|würde|würden|will|wollen|habe|haben|werde|werden)
        \b(muss|müssen|möchte|möchten|würde|würden|habe|haben|werde|werden) <I>
        \b(lassen sie uns|lass uns)
        \b<I>
    """,
    moving=r"""
        <far><the><thing><far><to>(?=<far> (<move>|<moved>)\b)
        (<moves>) (sie |<I> )?(bitte )?<the><thing><far><to>
    """,
    moved=r"""
        \b<the><thing><far> (muss|müssen|kann|könnte|wird|wurde|ist|möchte|würde|müsste)<far><to>(?=<far> (<moved>|<move>)\b)
        \b(kann|könnte|könnten|können) <the><thing><far><to>(?=<far> (<moved>|<move>)\b)
        \b(verschieben|verlegen|schieben) wir <the><thing><far><to>
        \b<the><thing><far> (verschiebe|verschieben|verlege|verlegen) <I><far><to>
    """,
    moving_it=r"""
        (ihn|es|sie|das)<far><to>(?=<far> (<move>)\b)
    """,
    called_off=r"""
        \b<the><thing><far> <I><far> <call off>\b
        \b<I><far> <the><thing><far> <call off>\b
        \b(sage|sagen|blase|blasen)( <I>)? <the><thing><far> ab\b
        \b<I> (sage|sagen)<far> <the><thing><far> ab\b
        \b(streiche|streichen|cancel(n|e)|storniere|stornieren|vergessen)( <I>| sie)? <the><thing>\b
        \b<the><thing><far> (brauche|brauchen|benötige|benötigen) <I><far> nicht( mehr)?\b
        \b<I> (brauche|brauchen|benötige|benötigen)<far> ((den|das|die|unser\w*) <thing><far> nicht( mehr)?|kein(en|e)? (\w+ )?<thing>( mehr)?)\b
        \b<the><thing><far> (ist|wird|wurde|muss)<far> (abgesagt|gestrichen|hinfällig|nicht (mehr )?(nötig|notwendig|erforderlich|stattfinden|zustande kommen)|ausfallen)\b
        \b<the><thing><far> (fällt|findet)<far> (aus|flach|ins wasser|nicht( mehr)? statt)\b
        \b<the><thing><far> (hat sich erledigt|erübrigt sich)\b
        \b<the><thing> hat sich <far>erledigt\b
        \b(lassen sie uns|lass uns|lassen wir)<far> <the><thing><far> (absagen|streichen|ausfallen|sein|canceln)
        \b<the><thing><far> (kann|können|schaffe|schaffen) <I><far> (leider )?nicht( mehr)?( (wahrnehmen|einhalten|schaffen|halten))?\b
        \b<I> (kann|können)<far> <the><thing><far> nicht (wahrnehmen|einhalten|schaffen|halten)\b
    """,
    unneeded=r"""
        \b(sie|du|ihr) (brauchen|brauchst|müssen|musst)<far> (nicht( mehr)?|nicht länger) <act>\b
        \bnicht (mehr )?(nötig|notwendig)<far> <act>\b
        \bbitte<far> nicht( mehr)? <act>\b
    """,
    called_off_day=r"""
        \b(montag|dienstag|mittwoch|donnerstag|freitag|morgen)( \w+){0,2} (muss|müssen) (ich|wir) (\w+ ){0,2}absagen\b
    """,
    not_off=r"""
        \b(falls|wenn|sollten (sie|wir)|sollte|ob)\b
        \b(stornierung|absagefrist)\b
        \bvergessen sie<far> nicht\b
        \bnicht <call off>\b(?<!einhalten)(?<!wahrnehmen)
    """,
    signs="""
        absagen streichen canceln stornieren ausfallen abblasen vergessen sparen ab streiche cancele storniere nicht
        kein keinen keine abgesagt gestrichen hinfällig aus flach erledigt erübrigt lassen fällt
    """,
    named="""
        anruf anrufs anrufes telefonat telefonats telefontermin telefongespräch rückruf gespräch
        gesprächs call videocall telko besuch besuchs besichtigung ortstermin vor
        besichtigungstermin aufmaß termin termins treffen besprechung meeting verabredung anrufen
        anzurufen zurückrufen zurückzurufen telefonieren vorbeikommen vorbeizukommen kommen besuchen
        vorbeizuschauen schicken senden ihn montag dienstag mittwoch donnerstag freitag morgen
    """,
)
