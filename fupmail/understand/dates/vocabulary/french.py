"""How French names times: the common forms."""

from fupmail.understand.dates.vocabulary.table import Table, listed, numbered, words

_NUMBERS = listed("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")

FRENCH = Table(
    language="fr",
    markers=frozenset(
        listed(
            "le la les de des du et je vous nous est pas pour avec un une que à au en ne ce cette "
            "votre jeudi lundi mardi mercredi vendredi demain mes notre nos vos sur "
            "bonjour merci j'ai sera suis appel c'est d'ici rappeler appeler rappelle inutile"
        )
    ),
    words={
        "weekday": numbered(
            "lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim", 0
        ),
        "month": numbered(
            "janvier/janv février/fevrier/févr mars avril/avr mai juin juillet/juil août/aout septembre/sept "
            "octobre/oct novembre/nov décembre/decembre/déc",
            1,
        ),
        "number": {**{word: value for value, word in enumerate(_NUMBERS, 2)}, **words("quelques", 3)},
        "article": words("un|une|d'un|d'une|l'", 1),
        "ordinal": words("premier|1er", 1),
        "unit": {
            **words("minute|minutes|min", "minute"),
            **words("heure|heures", "hour"),
            **words("jour|jours", "day"),
            **words("semaine|semaines", "week"),
            **words("mois", "month"),
            **words("trimestre|trimestres", "quarter"),
            **words("an|ans|année", "year"),
            **words("week-end|weekend", "weekend"),
            **words("jours ouvrés|jours ouvrables|jour ouvré", "business day"),
        },
        "relday": {"aujourd'hui": 0, "demain": 1, "après-demain": 2, "hier": -1},
        "part": {
            **words("matin|dans la matinée", "morning"),
            **words("midi", "lunch"),
            **words("après-midi", "afternoon"),
            **words("soir|soirée", "evening"),
        },
        "tonight": words("ce soir", 0),
        "clock": {"à midi": 12, "minuit": 24},
        "day end": words("fin de journée|fin de la journée", 0),
        "edge": {
            **words("fin|la fin", "end"),
            **words("début|le début", "start"),
            **words("mi|milieu", "middle"),
            **words("courant", "start"),
        },
        "which": {
            **words("ce|cette|cet", "this"),
            **words("prochain|prochaine", "next"),
            **words("dernier|dernière", "last"),
        },
        "in": words("dans|d'ici|sous", 0),
        "from": words("après|à partir de|à compter de", 0),
        "of": words("de|du|de la|d'|au", 0),
        "week of": words("semaine du", 0),
        "hence": words("plus tard", 0),
        "past": {},
        "deadline": words("avant|avant le|jusqu'à|jusqu'au|au plus tard|d'ici|pour le|avant la", 0),
        "after": words("après|après le", 0),
        "onward": words("à partir du|à partir de|dès|dès le|pas avant|pas avant le|à compter du", 0),
        "week number": words("semaine", 0),
        "since": words("depuis", 0),
        "between": words("entre|de", 0),
        "to": words("à|au|-|–|et", 0),
        "or": words("ou|/", 0),
        "at": words("à|vers|avant|après|entre|de|dès|à partir de|aux environs de", 0),
        "filler": words(
            "à|vers|le|la|l'|,|(|dans|en|au|entre|de|dès|avant|après|aux environs de|à partir de", 0
        ),
        "oclock": words("h|heures|heure", 0),
        "meridiem": {},
        "half hour": {},
        "past hour": {},
        "minutes past": {},
        "fraction": {"une demi-heure": 30, "un quart d'heure": 15},
        "vague": {
            **words("après les fêtes|après les vacances", "after the holidays"),
            **words("à la rentrée", "after the holidays"),
        },
        "holiday": {"noël": "christmas", "pâques": "easter"},
        "stop": words("et|ou|si|pour|afin|je|nous|vous|merci|svp|au|par", 0),
    },
    never_after_ordinal=frozenset(
        listed("rue avenue boulevard place quai impasse chemin allée route cours bis ter étage tome page lot")
    ),
    weak_weekdays=frozenset(listed("lun mar mer jeu ven sam dim")),
    weak_months=frozenset({"mai", "mars"}),
    company_words=frozenset(listed("sarl sas sa")),
    plain_days=True,
    hours_are_clocks=True,
    titles=frozenset(listed("monsieur madame bonjour m mme dr")),
)
