"""The language of a text, told by its function words. Cheap, and English when unsure."""

import re

from fupmail.understand.sentences import word_set

LOOK_AT = 1000
MOST_WORDS = 120
LONG_WORD = 5
ADDRESS_OR_LINK = re.compile(r"(?<!\S)(?:[^\s@]{1,64}@|<?https?:)\S+")
WORD = re.compile(r"[^\W\d_]+")

FUNCTION_WORDS = {
    "en": """
        a as am an so up by no any me she he they the and you your is are we to of for in it that this
        with have has will be on at i my please thanks thank from can would do not but what when our us hi
        hello dear regards yes let if was how about there
        """,
    "de": """
        unser unsere möchten würden bis zum zur einer
        der die das und ist sind wir sie ich nicht ein eine einen zu mit für auf von dem den im es auch
        aber bitte danke vielen hallo guten tag grüße grüßen freundlichen haben hat wird werden kann
        können uns ihnen ihre ihr mir mich noch wie wenn dass bei nach am um oder gerne leider sehr
        geehrte passt morgen ja nein
        """,
    "fr": """
        sommes être serait pouvons souhaitons notre
        le la les et est sont nous vous je ne pas un une des du de à au aux pour avec sur dans ce cette
        que qui il elle on mon ma mes votre vos notre nos bonjour bonsoir merci cordialement oui non mais
        ou si plus très bien suis avez avons sera être fait demain y en par
        """,
    "es": """
        estamos nuestra nuestro podemos nuestros quisiera
        el la los las y es son nosotros usted ustedes yo no un una unos de del al a para con por en que
        este esta lo le les se su sus mi me nos hola buenos buenas días tardes gracias saludos sí pero o
        si más muy bien estoy tiene tenemos será está hay como cuando mañana favor
        """,
    "nl": """
        zouden willen onze hierbij gaan
        de het een en is zijn wij we u je jij ik niet te met voor op van dat dit die in er ook maar om aan
        bij nog wel naar als dan hallo beste bedankt dank groet groeten vriendelijke graag heeft hebben
        heb kan kunnen wordt worden uw jullie ons onze mij morgen ja nee goed
        """,
    "it": """
        siamo siete vostra vostro nostra nostro vostri nostri alle allo nella vorrei possiamo
        il lo la i gli le e è sono noi voi lei io non un una uno di del della dei delle a al alla per con
        su in che questo questa si mi ci vi buongiorno buonasera ciao grazie saluti cordiali sì ma o se
        più molto bene ha abbiamo avete sarà essere anche come quando domani da dal nel
        """,
    "pt": """
        estamos sua seu suas nossa nosso na gostaria podemos vossa connosco conosco
        o a os as e é são nós você vocês eu não um uma uns de do da dos das ao à para com por em no na que
        este esta isso se me nos olá bom dia boa tarde obrigado obrigada cumprimentos sim mas ou mais
        muito bem estou tem temos será está há como quando amanhã favor pelo pela
        """,
}
_WORDS_OF = {language: word_set(words) for language, words in FUNCTION_WORDS.items()}
FUNCTION_WORD_LANGUAGES: dict[str, tuple[str, ...]] = {
    word: tuple(language for language, words in _WORDS_OF.items() if word in words)
    for word in frozenset[str]().union(*_WORDS_OF.values())
}


def language_of(text: str) -> str:
    """The two-letter code of the text's language: en, de, fr, es, nl, it or pt.

    A word that several languages share counts for each of them in part, so that "de" and "a" decide
    nothing by themselves. Another language than English wants a clear lead, and two words or a long one.
    """
    beginning = text[:LOOK_AT]
    if "@" in beginning or "http" in beginning:
        beginning = ADDRESS_OR_LINK.sub(" ", beginning)
    words = WORD.findall(beginning.lower())
    known = FUNCTION_WORD_LANGUAGES.keys() & set(words[:MOST_WORDS])
    if not known or (len(known) == 1 and len(*known) < LONG_WORD):
        return "en"
    scores = dict.fromkeys(FUNCTION_WORDS, 0)
    for word in known:
        languages = FUNCTION_WORD_LANGUAGES[word]
        for language in languages:
            scores[language] += 12 // len(languages)
    best = max(scores, key=lambda language: (scores[language], language))
    return best if scores[best] >= 12 and scores[best] > scores["en"] * 1.3 else "en"
