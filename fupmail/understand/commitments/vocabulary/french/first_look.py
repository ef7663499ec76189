"""Words without which no table of French fits: they decide nothing and save time."""

OPENERS = {
    "asked to move": """
        est merci nous on peut pourrait pourriez pourrions pouvez pouvons puis serait veuillez
    """,
    "told to move": """
        il j'ai j'aimerais je nous on
    """,
    "moved": """
        * avançons ce cet cette décalons déplaçons l'appel l'conversation l'coup l'entretien
        l'rdv l'rencontre l'rendez l'réunion l'visio l'visite l'échange la le les ma mon nos
        notre reportons repoussons un une votre
    """,
    "promise": """
        je nous on
    """,
    "announced": """
        il j'ai je nous on vous
    """,
    "request": """
        merci pourriez pouvez prière veuillez voudriez
    """,
    "ordered": """
        adressez appelez donnez envoyez laissez passez rappelez transmettez venez
    """,
}
_MOVERS = """
    décaler reporter repousser déplacer avancer reprogrammer replanifier remettre différer changer
    décale décalons reporte reportons repousse repoussons déplace déplaçons avance avançons remets
    remettons décalez reportez repoussez déplacez avancez décalé décalée reporté reportée repoussé
    repoussée déplacé déplacée avancé avancée
"""
NEEDS = {
    "asked to move": _MOVERS,
    "told to move": _MOVERS,
    "moved": _MOVERS,
}
VERBS = """
    adresser adressez appeler appelez bien donnez décalons décider envoyer envoyez est faire il j'ai
    j'aimerais je l'adresser l'envoyer l'faire l'transmettre la laissez le m'adresser m'appeler
    m'envoyer m'faire m'l'adresser m'l'envoyer m'l'faire m'l'transmettre m'la m'le m'les m'rappeler
    m'recontacter m'transmettre m'téléphoner me merci notre nous on passer passez patienter peut
    pourrait pourriez pourrions pouvez pouvons prendre prière rappeler rappelez recontacter rendre
    reportons repoussons revenir réfléchir serait transmettez transmettre téléphoner venez venir
    veuillez voudriez vous
"""
BINDERS = """
    je nous on vous il j'ai pouvez pourriez voudriez merci veuillez prière rappelez appelez venez
    passez envoyez transmettez adressez laissez donnez pouvons pourrions peut pourrait est serait
    j'aimerais le la notre décalons reportons repoussons
"""
