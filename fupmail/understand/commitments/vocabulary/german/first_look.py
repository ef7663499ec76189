"""Words without which no table of German fits: they decide nothing and save time."""

OPENERS = {
    "asked to move": """
        bitte dürfen dürfte dürften ist kann kannst können könnte könnten könntest wollen wäre
        würden würdest
    """,
    "told to move": """
        habe haben ich lass lassen muss möchte möchten müssen werde werden wir würde würden
    """,
    "moved": """
        das dein deine deinen dem den der die diese diesen dieser dieses ihr ihre ihren kann
        können könnte könnten mein meine meinen schieben unser unsere unserem unseren verlegen
        verschieben
    """,
    "promise": """
        ich wir
    """,
    "announced": """
        bekommen bekommst besuche besuchen entscheide entscheiden erhalten gebe geben haben ich
        komme kommen maile mailen melde melden rufe rufen schaue schauen schicke schicken sende
        senden sie treffe treffen wir
    """,
    "request": """
        bitte kannst können könnten könntest würden
    """,
    "ordered": """
        bitte geben gebt gib komm kommen maile mailen melde melden ruf rufen ruft schau schauen
        schick schicken send senden
    """,
    "wanted": """
        geben
    """,
    "joint": """
        lass lassen
    """,
}
_MOVERS = """
    verschieben verschiebe verlegen verlege vorziehen schieben schiebe legen lege umlegen umbuchen
    ändern nehmen verschoben verlegt vorgezogen geschoben gelegt umgelegt vorzuziehen umzulegen
    umzubuchen vorzuverlegen zuverlegen verschieb verleg leg schieb
"""
NEEDS = {
    "asked to move": _MOVERS,
    "told to move": _MOVERS,
    "moved": _MOVERS,
}
VERBS = """
    anruf anrufen anrufs auf bei bekommen bekommst benötige benötigen bescheid besichtigung
    besprechung besuch besuche besuchen besuchs brauche brauchen call dich dir durchrufen entscheide
    entscheiden erhalten euch gebe geben gebt gespräch gib haben ihnen komm komme kommen lass lasse
    lassen maile mailen meeting melde melden mich mir ortstermin ruf rufe rufen ruft rückruf schau
    schaue schauen schick schicke schicken send sende senden sich telefonat telefongespräch
    telefonieren telefontermin termin termins treffe treffen uns verlege verlegen verschiebe
    verschieben vorbeikommen vorbeischauen weiterleiten wieder zu zumailen zurückmelden zurückrufen
    zuschicken zusenden übermitteln übersende übersenden
"""
BINDERS = """
    ich wir sie mich mir uns bitte können könnten würden du der den das die unser unsere unseren
"""
