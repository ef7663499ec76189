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
        ich werde werden wir
    """,
    "announced": """
        aber antworte antworten bekommen bekommst benötige benötigen besuche besuchen bin
        brauche brauchen bringe bringen bräuchte bräuchten die du eine entscheide entscheiden
        erhalten faxe gebe geben gehen geht haben hören hörst ich ihr klingele klingle komme
        kommen lasse lassen leite leiten maile mailen melde melden reiche reichen rufe rufen
        sage sagen schaue schauen schicke schicken sende senden sie sind spreche sprechen
        telefoniere telefonieren treffe treffen und unsere wir übersende übersenden
    """,
    "verbless": """
        *
    """,
    "request": """
        bitte dankbar freuen gut hilfreich kann kannst können könnte könnten könntest lieb
        möchte möchten nett schön super toll wollen würde würden würdest
    """,
    "ordered": """
        bitte geben gebt gedulden gib haben komm kommen lass lassen lasst maile mailen melde
        melden meldet ruf rufen ruft schau schauen schick schicken send senden warte warten
    """,
    "wanted": """
        anruf bitte bitten du dürfen dürften erbitte erbitten erreichen ersuche ersuchen erwarte
        erwarten geben ich können könnten passt rückruf sie wir wird wollen über
    """,
    "joint": """
        lass lassen lasst
    """,
    "present": """
        ich muss möchte möchten müssen will wir wollen
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
    ab absprechen abstimmen abwarten am angebot anruf anrufen anrufs antworte antworten auf
    bedenkzeit bei bekommen bekommst benötige benötigen beraten bescheid besichtigung besprechung
    besuch besuche besuchen besuchs bin brauche brauchen bringe bringen bräuchte bräuchten call
    darüber dich dienstag dir donnerstag durchklingeln durchrufen entscheide entscheiden
    entscheidung erhalten erreichen erreichst erst euch faxe folgen folgt freitag gebe geben gebt
    geduld gedulden gegen gehen geht gespräch gib haben her herkommen heute hierher hierherkommen
    hören ihnen in jemanden klingele klingle komm komme kommen kommende kommt kontaktieren lass
    lasse lassen leite maile mailen meeting melde melden mich mir mit mittwoch montag morgen
    nachdenken nachreichen nächste ortstermin reiche ruf rufe rufen ruft rückmeldung rückruf
    rücksprache sage sagen samstag schau schaue schauen schick schicke schicken send sende senden
    sich sind sprechen tage telefonat telefongespräch telefoniere telefonieren telefonisch
    telefonischmelden telefontermin termin termins treffe treffen um uns unterlagen verlege verlegen
    verschiebe verschieben vor vorbei vorbeibringen vorbeikommen vorbeischauen warte warten
    weiterleiten wieder wochen zeit zu zukommen zumailen zurückmelden zurückrufen zuschicken
    zusenden zusendung überlegen übermitteln übermorgen übersende übersenden übersendung
"""
BINDERS = """
    bitten bitte haben erhalten bekommen rückruf anruf erreichen könnte würdest wollen entscheidung
    folgt folgen geht gehen lass lassen lasst gib geben gebt rufen ruf schick schicken senden komm
    kommen melden melde werde werden muss müssen möchte möchten ich wir sie mich mir uns können
    könnten würden du der den das die unser unsere unseren
"""
