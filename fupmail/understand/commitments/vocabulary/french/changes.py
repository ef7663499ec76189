# ruff: noqa: E501  a phrase of a table stands on one line
"""How French moves and calls off what was arranged."""

from fupmail.understand.commitments.changes import Changes

_FRAGMENTS = {
    "the": r"(le |la |l'|notre |votre |mon |ma |ce |cet |cette |un |une |nos |les )(\w+ )?",
    "far": r"[^.!?;]{0,60}?",
    "move": r"(décaler|reporter|repousser|déplacer|avancer|reprogrammer|replanifier|remettre|différer|changer)",
    "moves": r"(décale|décalons|reporte|reportons|repousse|repoussons|déplace|déplaçons|avance|avançons|remets|remettons|décalez|reportez|repoussez|déplacez|avancez)",
    "moved": r"(décalée?|reportée?|repoussée?|déplacée?|avancée?|reprogrammée?|replanifiée?|remise?)",
    "to": r"(?= (à|au|aux|pour|jusqu'à|jusqu'au|d'une|de quelques)\b)",
    "I": r"(je|nous|on)",
    "drop": r"(annuler|supprimer|laisser tomber|oublier)",
}

CHANGES = Changes(
    fragments=_FRAGMENTS,
    things={
        "call": r"appel|coup de fil|entretien téléphonique|rendez-vous téléphonique|conversation|visio|échange",
        "meet": r"rendez-vous|rdv|réunion|rencontre|entretien",
        "visit": r"visite",
    },
    acts={
        "call": r"(m'|nous |me )?(r?appeler|téléphoner|recontacter)",
        "visit": r"(venir|passer)",
        "send": r"(m'|me |nous )?(l'|les )?envoyer",
    },
    asks=r"""
        \b(pouvons|pourrions|peut|pourrait|pouvez|pourriez|puis)-(nous|on|vous|je)( (éventuellement|peut-être|svp))?
        \b(on|nous) (peut|pourrait|pouvons|pourrions)
        \b(est-il|est-ce|serait-il|serait-ce) (possible|envisageable) de
        \b(est-ce qu'|est-ce que )(on|nous|vous) (peut|pourrait|pouvons|pourrions|pouvez|pourriez)
        \b(merci de|veuillez|pouvez-vous)
    """,
    tells=r"""
        \b<I> (dois|devons|doit|souhaite|souhaitons|voudrais|voudrions|préfère|préférons|préférerais|vais|allons|propose de|proposons de|aimerais|aimerions)( malheureusement)?
        \bj'(aimerais|ai)
        \b(il faut|il faudrait)
        \b<I>( avons)?
    """,
    moving=r"""
        (<move>|<moves>|<moved>) <the><thing><far><to>
        vous proposer de <move> <the><thing><far><to>
    """,
    moved=r"""
        \b<the><thing><far> (est|doit être|devra être|a été|sera) <moved><far><to>
        \b(décalons|reportons|repoussons|déplaçons|avançons) <the><thing><far><to>
    """,
    moving_it=r"""
        (le|la|l')? ?<move><to>
    """,
    called_off=r"""
        \b(j'|<I> )?(annule|annulons|annulez|annuler|supprimons|oublions|laissons tomber|oubliez) <the><thing>
        \b<the><thing>( \w+){0,4}? (est|sera|a été|doit être) (malheureusement )?(annulée?|supprimée?)
        \b<the><thing>( \w+){0,3}? n'(aura|a) (plus|pas) lieu
        \b<the><thing>( \w+){0,3}? n'est plus (nécessaire|utile)
        \b(n'avons|n'ai|n'a) plus besoin (de <the>|d'|du |d'un )<thing>
        \b(plus|pas) besoin (de <the>|d'|du |d'un )<thing>
    """,
    unneeded=r"""
        \b(inutile|pas besoin|plus besoin|pas la peine|plus nécessaire|pas nécessaire)( de)? ?<act>\b
    """,
    called_off_day=r"""
        \b(annulons|annule|oublions|oubliez) (lundi|mardi|mercredi|jeudi|vendredi|demain)\b
    """,
    not_off=r"""
        \b(si|au cas où)\b
        \b(n'oubliez pas|annulation)\b
        \bn'annul
    """,
    signs="""
        annule annulons annulez annuler supprimons oublions oubliez annulé annulée supprimé plus besoin inutile lieu j'annule
        laissons nécessaire peine n'aura
    """,
    named="""
        appel l'appel d'appel coup entretien l'entretien rendez rdv conversation visio échange
        l'échange réunion rencontre visite appeler rappeler m'appeler téléphoner recontacter venir
        passer envoyer m'envoyer lundi mardi mercredi jeudi vendredi demain le la l
    """,
)
