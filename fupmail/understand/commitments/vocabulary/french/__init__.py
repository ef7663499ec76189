# ruff: noqa: E501  a phrase of a table stands on one line
"""How French promises and asks: the future is in the verb, or in a verb of the present beside a time."""

from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.vocabulary.french.changes import CHANGES
from fupmail.understand.commitments.vocabulary.french.first_look import BINDERS, NEEDS, OPENERS, VERBS

_FRAGMENTS = {
    "I": r"(je|nous|on)",
    "you": r"(vous|te|t')",
    "far": r"[^.!?;]{0,60}?",
    "not": r"(?!\w* (pas|plus|jamais|peut-être)\b)",
    "me": r"(me |nous |m'|bien vouloir me |bien vouloir nous )",
    "day": r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd'hui)",
    "timed": r"(<day>|la semaine|le \d|à \d|\d+ ?h|d'ici|dans (une|deux|\d)|cet après-midi|ce (matin|soir))",
    "wait": (
        r"((encore|environ|au moins|à peu près|un peu|quelques|bien) ){0,2}"
        r"((d'|de )?((une?|deux|trois|quatre|cinq|six|huit|dix|quinze|quelques|\d+) (jours?|semaines?|mois|heures?)|jours de plus)( de plus| supplémentaires?)?\b|(plus )?de temps\b|du temps\b|un délai|jusqu'(à|au|en)\b|temps de réflexion)"
        r"(?! pour (livrer|installer|la livraison|l'installation|monter|fabriquer|produire))"
    ),
    "answer": r"(réponse|décision|retour|avis|confirmation)",
    "sending": r"(envoie|envoyons|enverrai|enverrons|transmets|transmettrai|transmettons|transmettrons|adresse|adressons|adresserai|adresserons|ferai parvenir|ferons parvenir|fais parvenir|faisons parvenir|fournirai|fournirons|remettrai|remettrons|expédie|expédierai)",
    "send": r"(envoyer|transmettre|adresser|faire parvenir|fournir|faire suivre|remettre|communiquer)",
    "it": r"((l'|le |la |les )?)",
}

FRENCH = Grammar(
    language="fr",
    fragments=_FRAGMENTS,
    heads=r"""
        \b<I> (vais|allons|va|compte|comptons|pense|pensons)<not>
        \bje ne manquerai pas de
    """,
    adverbs=r"aussi|donc|bien|également|vous|pouvoir|d'abord|ensuite",
    promised={
        "call": r"(vous |t'|te )?(r?appeler|téléphoner|recontacter|joindre|contacter|passer un coup de fil)\b",
        "visit": r"(vous )?(passer|rendre visite|venir|être chez vous)\b",
        "send": r"(vous |les? |la |l')*<send>\b",
        "time": r"(vous )?(revenir vers vous|décider|réfléchir|prendre une décision|répondre|donner (une|ma|notre) <answer>|tenir au courant|y réfléchir|en discuter)\b",
    },
    present=r"\b(<I> (dois|devons|doit|voudrais|voudrions|veux|voulons|souhaite|souhaitons|préfère|préférons)|j'aimerais|nous aimerions)<not>",
    doing={
        "time": r"(y |en )?(réfléchir|discuter|attendre|consulter|prendre le temps|étudier|décider|me décider|nous décider)\b"
    },
    announced={
        "call": r"""
            \b<I> <you> ?(r?appell?e(rai|rons|ons)?|appelons|rappelons|téléphone(rai|rons)?|téléphonons|contacte(rai|rons)|recontacte(rai|rons)?|passe(rai)? un coup de fil|joindrai|joindrons)\b<not>
            \b(on|nous nous) (se |)(parle|parlerons|parlons|rappelle|rappelons|appelle|appelons|téléphone|téléphonons)\b<not>(?=<far><timed>)
            \bvous (aurez|recevrez) (un appel|de mes nouvelles par téléphone|mon appel)
        """,
        "visit": r"""
            \b<I> (passe(rai|rons)?|passons|viens|venons|viendrai|viendrons)\b<not>(?! un coup| (commande|par|sur|à autre|en revue))
            \b<I> (serai|serons|suis|sommes) (<far>)?(chez vous|sur place|dans vos (bureaux|locaux)|à vos bureaux)\b
            \bje vous (rends|rendrai) visite\b
        """,
        "meet": r"\b<I> (<you> ?(rencontre(rai|rons)?|verrai|verrons)|nous (verrons|rencontrerons))\b",
        "send": r"""
            \b<I> <you> ?<it><sending>\b<not>
            \b<I> (<it>)(envoie|envoyons|enverrai|enverrons|transmets|transmettrai)\b<not>
            \bvous (sera|seront) (envoyée?s?|transmise?s?|adressée?s?|expédiée?s?)\b
            not \bvous (recevrez|aurez) (ma|notre|une|la|mes|nos) (<answer>|nouvelles)
            \bvous (le |la |les )?(recevrez|aurez) ?(le|la|les|notre|mon|ma|nos|votre|l'|un|une|tout|ça|cela)?\b
        """,
        "time": r"""
            \b<I> (reviens|reviendrai|revenons|reviendrons|revient) vers (vous|toi)<not>
            \b<I> (<you> ?)?(réponds|répondons|répondrai|répondrons|tiens|tient|tenons|tiendrai|tiendrons|dis|dirai|dirons|donne|donnons|donnerai|donnerons|informe|informerai|informerons) ?(une |ma |notre |au courant|informé|ce qu)?<not>(?=<far>(<timed>|avant|après|début|fin|mi-|en |le |au |semaine|mois))
            \b<I> (déciderai|déciderons|décidons|décide)\b<not>
            \bvous (aurez|recevrez) (ma|notre|une|la|de mes|de nos) (<answer>|nouvelles)
            \b(il (me|nous) (faut|faudra|faudrait)|j'ai besoin|j'aurais besoin|<I> (avons|aurons|aurions|a) besoin)( encore)? <wait>
            \b<I> ne (pourrons|pourrai|pouvons|peux) pas (vous )?(décider|répondre|donner|confirmer|trancher)( de réponse)? (?=avant\b)
            \b(la|notre|une) décision (sera|est|tombe|tombera)\b
        """,
    },
    verbless={
        "send": r"(\w+ ){0,2}?(devis|contrat|facture|offre|plans|documents|rapport|échantillons) (suit|suivent|suivra|suivront|à suivre|part|partent|partira)\b",
    },
    asking=r"""
        \b(pouvez|pourriez|voudriez|voulez|peux|pourrais)-(vous|tu)( (bien|svp|s'il vous plaît|éventuellement))?
        \b(est-ce que|serait-il possible que|il faudrait que|j'aimerais que|je voudrais que|je souhaiterais que|nous souhaiterions que|nous aimerions que) vous( pouvez| pourriez)?
        \bvous (pourriez|pouvez)(?= (me|m'|nous))
        \b(est-il|serait-il|est-ce)( qu'il est| que c'est)? possible( de|(?= d'))
        \b(merci|prière) de(?! ne pas)( bien vouloir)?
        \bveuillez(?! ne pas)
        \b(merci|prière) d'
    """,
    asked={
        "call": r"<me>?(r?appeler|téléphoner|recontacter|rappeliez|appeliez|contacter|joindre|passer un coup de fil)\b",
        "visit": r"(venir|passer|veniez|passiez)\b",
        "send": r"<me>?(l'|le |la |les )?(<send>|envoyiez|transmettiez)\b",
        "time": r"""
            d'attendre jusqu'(à|au|en)
            (revenir vers (moi|nous)|patienter|me relancer|nous relancer)\b
            <me>(laisser|donner|accorder) (<wait>|(encore |un peu )?(de |du )?temps)
        """,
    },
    clause=r"(^|(?<=[.!?:;,–—)-] )|(?<=\bet ))",
    ordered={
        "call": r"r?appelez-(moi|nous)\b|rappelle-moi|appelle-moi|téléphonez-(moi|nous)\b",
        "visit": r"(venez|passez)\b(?! (commande|à|par))",
        "send": r"(envoyez|transmettez|adressez|faites)(-(le|la|les))?-(moi|nous)\b( parvenir)?|envoie-moi",
        "time": r"""
            (laissez|donnez|accordez)-(moi|nous)\b
            relancez-(moi|nous)\b|revenez vers (moi|nous)|recontactez-(moi|nous)
        """,
    },
    wanted={
        "call": r"""
            \b(peut|pourrait|pouvons|pourrions)-(on|nous) (se |nous )?(parler|appeler|téléphoner|rappeler)\b
            \bvous pouvez (me|m'|nous) ?(joindre|appeler|rappeler)\b(?=<far> <timed>)
            \b(j'attends|nous attendons) votre (appel|coup de fil)\b(?=<far> <timed>)
        """,
        "send": r"\b(<I> (ai|avons|a) besoin|j'ai besoin|il (me|nous) faut) (du|des|de la|de l'|de votre|de vos|le|la|les|l'|votre|vos) ?(\w+ ){1,4}?(?=(pour|avant|d'ici) )",
        "time": r"""
            \b(peut|pourrait|pouvons|pourrions)-(on|nous) (avoir|prendre|attendre) (<wait>)
            \b(puis-je|pouvons-nous) (avoir|prendre) <wait>
        """,
    },
    joint=r"(?!)",
    jointly={},
    conjunctions=r"(?!)",
    back=r"alors|ce jour-là|à ce moment-là",
    undated=r"(plus de|peu de|du) temps|temps de réflexion",
    respelled={"appeller": "appeler", "rapeller": "rappeler", "rappeller": "rappeler", "rapelle": "rappelle"},
    changes=CHANGES,
    openers=OPENERS,
    needs=NEEDS,
    verbs=VERBS,
    binders=BINDERS,
)
