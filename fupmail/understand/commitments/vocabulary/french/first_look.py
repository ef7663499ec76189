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
        il j'ai j'aurais je la notre nous on une vous
    """,
    "verbless": """
        *
    """,
    "request": """
        est il j'aimerais je merci nous peux pourrais pourriez pouvez prière serait veuillez
        voudriez voulez vous
    """,
    "ordered": """
        accordez adressez appelez appelle donnez envoie envoyez faites laissez passez rappelez
        rappelle recontactez relancez revenez transmettez téléphonez venez
    """,
    "wanted": """
        il j'ai j'attends je nous on peut pourrait pourrions pouvons puis vous
    """,
    "present": """
        j'aimerais je nous on
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
    accorder adresser adressez appel appeler appelez appeliez attendre besoin bien chez communiquer
    consulter contacter contrat d'attendre devis discuter donne donner donnez décalons décider
    décision délai envoyer envoyez envoyiez est facture faire faut fournir il j'ai j'aimerais je
    joindre jours l'adresser l'communiquer l'envoyer l'envoyiez l'faire l'fournir l'remettre
    l'transmettiez l'transmettre la laisser laissez le m'accorder m'adresser m'appeler m'appeliez
    m'communiquer m'contacter m'donner m'envoyer m'envoyiez m'faire m'fournir m'joindre m'l'adresser
    m'l'communiquer m'l'envoyer m'l'envoyiez m'l'faire m'l'fournir m'l'remettre m'l'transmettiez
    m'l'transmettre m'la m'laisser m'le m'les m'passer m'rappeler m'rappeliez m'recontacter
    m'remettre m'transmettiez m'transmettre m'téléphoner me merci notre nous on parle parler
    parvenir passer passez passiez patienter peut pourrait pourriez pourrions pourrons pouvez
    pouvons prendre prière rappeler rappelez rappeliez recontacte recontacter relancer relancez
    relancez-moi remettre rendre reportons repoussons revenez revenir réfléchir répondre réponds
    réponse semaine semaines sera serai serait serons seront sommes souhaiterais suis suit suivra
    t'appeler t'contacter t'joindre t'passer t'rappeler t'recontacter t'téléphoner te temps tenir
    tiens tient transmettez transmettiez transmettre téléphoner venez veniez venir veuillez voudriez
    vous étudier être
"""
BINDERS = """
    faut besoin sera seront on relancez recontactez possible je nous vous il j'ai m'appeler me
    peut-on peut pourrait pouvez-vous pouvons-nous pourriez-vous est-ce j'aimerais décision veuillez
    merci suit suivra suivent temps pouvez pourriez voudriez prière rappelez appelez venez passez
    envoyez transmettez adressez laissez donnez pouvons pourrions est serait le la notre décalons
    reportons repoussons
"""
