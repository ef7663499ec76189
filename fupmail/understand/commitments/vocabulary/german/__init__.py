# ruff: noqa: E501  a phrase of a table stands on one line
"""How German promises and asks. Its verbs stand apart ("rufe ... an"), before or behind who does it."""

from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.vocabulary.german.changes import CHANGES
from fupmail.understand.commitments.vocabulary.german.first_look import BINDERS, NEEDS, OPENERS, VERBS


def _does(verbs: str) -> str:
    """A verb of the first person, its subject before or behind it, or shared with the verb before."""
    return rf"((<I>|und|aber) ({verbs})|({verbs}) <I>)<not>"


_FRAGMENTS = {
    "I": r"(ich|wir)",
    "you": r"(sie|dich|euch|ihnen|dir)\b",
    "me": r"(mich|uns|mir)\b",
    "far": r"(?:[^.!?;]|(?<=\d)\.){0,80}?",
    "call": r"((sie |mich |dich )?(anrufen|zurückrufen|telefonieren|durchrufen|durchklingeln|kontaktieren|erreichen)|telefonisch (melden|kontaktieren))",
    "send": r"(schicken|senden|zusenden|zuschicken|mailen|zumailen|zukommen lassen|übersenden|übermitteln|weiterleiten|nachreichen|faxen|zustellen|bereitstellen)",
    "come": r"(vorbeikommen|vorbeischauen|vorbeibringen|besuchen|kommen|reinschauen)",
    "wait": (
        r"((noch|etwa|ungefähr|mindestens|circa|ca\.|rund|bestimmt|wohl|gut|leider|bitte|ein|bisschen|wenig|weitere|mehr|etwas|so) ){0,4}"
        r"((eine?n?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|paar|einige|\d+)( (weitere|volle|gute|ganze))? (tage?|wochen?|monate?|stunden?|werktage|arbeitstage)\b|(zeit|bedenkzeit)\b|(bis|zum)\b)"
        r"(?! für (die|den|das) (lieferung|montage|einbau|installation|anreise))"
    ),
    "not": r"(?![^.!?;,]{0,60}\b(nicht|kein\w*|nie|vielleicht|eventuell|möglicherweise)\b(?! (vor|bevor)\b))",
    "day": r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag)",
    "timed": r"(<day>|morgen|übermorgen|heute|nächste\w*|kommende\w*|am \d|ab \d|um \d|gegen \d|\d+ uhr|in (einer|zwei|drei|\d+))",
    "other": r"(?!(die|das|den|dem|meine[nm]?|seine[nm]?|unsere[nm]?|ihn|herrn|frau|ihre[nm]?|ihm) )",
    "work": r"(aufmaß|ausmessen|messen|einbau|einbauen|montieren|montage|tauschen|bauen|reparieren|besichtigung|besichtigen|abholen|liefern|abnahme|wartung)",
}

GERMAN = Grammar(
    language="de",
    fragments=_FRAGMENTS,
    heads=r"\b(<I> (werde|werden)|(werde|werden) <I>)<not>",
    adverbs=r"auch|dann|noch|gerne|gern|natürlich|sicher|wieder|gleich|bitte|einfach|bestimmt|selbst|persönlich",
    promised={
        "call": r"""
            <far><you> <far><call>\b
            <far>mit (ihnen|dir|euch) <far>(telefonieren|sprechen)\b
            <far>\btelefonisch\b<far>melden\b
        """,
        "visit": r"""
            <far>(zu <you>|bei <you>|<you>) <far><come>\b
            <far>(bei (ihnen|dir|euch)|vor ort) sein\b
            <far>vorbei(kommen|schauen)\b
        """,
        "send": r"<far><you> <far><send>\b",
        "time": r"<far>(entscheiden|bescheid (geben|sagen)|melden|zurückmelden|(auf sie|auf dich) zu(rück)?kommen|antworten|rückmeldung geben)\b",
    },
    present=r"\b(<I> (muss|müssen|möchte|möchten|will|wollen|sollte|sollten)|(muss|müssen|möchte|möchten|will|wollen) <I>)<not>",
    doing={
        "time": r"<far>(nachdenken|überlegen|darüber schlafen|abstimmen|beraten|rücksprache halten|abwarten|warten|absprechen)\b"
    },
    announced={
        "call": rf"""
            \b{_does("rufe|rufen|klingle|klingele")} <other>(?=<far>\b(an|zurück|durch)\b)
            \b{_does("melde|melden")}( mich| uns)?(?=<far>\btelefonisch\b)
            \b{_does("telefoniere|telefonieren|spreche|sprechen")} (?=<far>\bmit (ihnen|dir|euch)\b)
            \bwir (sprechen|hören|telefonieren)( uns| miteinander)?<not> (?=<far>\b<timed>)
            \bsie (bekommen|erhalten) <far>(einen anruf|meinen anruf|unseren anruf)( von (mir|uns))?
        """,
        "visit": rf"""
            \b{_does("komme|kommen|schaue|schauen")}(?= <far>\b(vorbei|rein|zu <you>|bei <you>|zum <work>|zur <work>|und <work>)\b)
            \b{_does("bringe|bringen")}(?= <far>\b(vorbei)\b)
            \b{_does("besuche|besuchen")} <you>
            \b{_does("bin|sind")}(?= <far>\b(bei (ihnen|dir|euch)|vor ort)\b)
        """,
        "meet": rf"\b{_does('treffe|treffen')} (<you>|uns)",
        "send": rf"""
            \b{_does("schicke|schicken|sende|senden|maile|mailen|übersende|übersenden|lasse|lassen|leite|leiten|faxe")} (<you>|das|die|den|es)
            \b{_does("reiche|reichen")} (?=<far>\bnach\b)
            \b(geht|gehen) (?=<far>\b(<you> <far>zu|raus|hinaus|(in die|zur) post|an sie|per (post|mail|e-mail))\b)
            not \b(erhalten|bekommen|haben) sie (<far>)(antwort|entscheidung|bescheid|rückmeldung|anruf|geduld|fragen|zeit)
            \b(erhalten|bekommen|bekommst|haben) sie <far>(von (mir|uns)|bis)\b
            not \bsie (erhalten|bekommen|haben) (<far>)(antwort|entscheidung|bescheid|rückmeldung|anruf)
            \bsie (erhalten|bekommen|haben) (?=<far>(von (mir|uns)|bis|<timed>)\b)(das|die|den|unser|unsere|unseren|ihr|ihre|ihren|mein|meine|alle|es|bis|am)\b
        """,
        "time": rf"""
            \b{_does("melde|melden")} (mich|uns)
            \bund (melde|melden) (mich|uns)<not>
            \b{_does("brauche|brauchen|benötige|benötigen|bräuchte|bräuchten")} <wait>
            \b{_does("entscheide|entscheiden")}
            \b{_does("gebe|geben|sage|sagen")} <you> <far>(bescheid|antwort|rückmeldung)
            \b{_does("komme|kommen")} <far>(auf sie|auf dich|auf euch) (zu|zurück)
            \b{_does("antworte|antworten")} <you>
            \b(sie hören|hören sie|du hörst|hörst du|ihr hört)<not> <far>von (mir|uns)\b
            \b(sie (erhalten|bekommen|haben)|(erhalten|bekommen|haben) sie) <far>(antwort|entscheidung|bescheid|rückmeldung)\b
            \b<I> (kann|können) (<far>)(erst|nicht vor|frühestens) (<far>)(entscheiden|zusagen|antworten|sagen)
            \b(die|eine|unsere) entscheidung (fällt|wird|treffen|kommt)<not>
        """,
    },
    verbless={
        "send": r"(\w+ ){0,2}?(angebot|vertrag|entwurf|zeichnung|zeichnungen|pläne|unterlagen|rechnung|muster|bericht) (folgt|folgen|kommt|kommen|geht|gehen)\b(?= <far>)",
    },
    asking=r"""
        \b(können|könnten|würden|könntest|kannst|würdest|wollen) (sie|du|ihr)( bitte)?<not>
        \b(könnte|kann|würde) (ihr|ihre|euer|jemand|einer) ?\w*<not>
        \b(dankbar|nett|schön|gut|super|toll|lieb|freuen|hilfreich), wenn (sie|du|ihr)
        \b(möchte|möchten|bitte) (sie|dich)( bitten)?,
        \bbitte(?! (nicht|keine|um))
    """,
    asked={
        "call": r"""
            <far><me> <far><call>\b
            (?!<far>(herrn|frau|ihn|meine|meinen|den|die|seine|unsere|unseren)\b)<far><call>\b
        """,
        "visit": r"""
            <far>(vorbeikommen|vorbeischauen|(zu uns|zu mir|her|hierher|vorbei) ?kommen|uns besuchen|mich besuchen)\b
            <far>\b(<timed>)<far> kommen\b
        """,
        "meet": r"""
            <far>(mich|uns) <far>(?<!zu )treffen\b
            <far>(sich|dich|euch) <far>mit (mir|uns) <far>treffen\b
        """,
        "send": r"<far>(<me> <far>)<send>\b",
        "time": r"""
            <far>(sich )?(wieder )?melden\b
            <far><me> <far>(zeit|bedenkzeit|bis <far>) (geben|lassen)\b
        """,
    },
    clause=r"(^|(?<=[.!?:;,–—)-] )|(?<=\bund )|(?<=\bdann )|(?<=\bbesten )|(?<=\bbitte ))(bitte )?",
    ordered={
        "call": r"(rufen sie|ruf|ruft) (bitte )?<me><not>",
        "visit": r"((schicken sie|schick)(?= <far>\b(jemanden|einen)\b)|kommen sie|komm|schauen sie|schau)<not>(?= <far>\bvorbei\b)",
        "send": r"(lassen sie(?=<far> zukommen)|schicken sie|senden sie|mailen sie|schick|send|maile) (mir|uns)\b<not>",
        "time": r"""
            (melden sie sich|melde dich|meldet euch)<not>
            (geben sie|gib|gebt|lassen sie|lass|lasst) <me> <far>(zeit|bis|<wait>)\b
            haben sie<far>geduld\b
            (warten sie|warte|gedulden sie sich)( bitte)?( noch)? (?=<far>\bbis\b)
        """,
    },
    wanted={
        "call": r"""
            \b(können|könnten|wollen) wir <far>(telefonieren|(miteinander )?sprechen)\b
            \b(bitte|bitten|ersuche|ersuchen|wird) um (einen |ihren |kurzen |deinen )*(rückruf|anruf|telefonat)\b
            \b(rückruf|anruf) (bitte|erbeten|gewünscht|erwünscht)\b
            \b(erbitte|erbitten|erwarte|erwarten) (einen |ihren |deinen )*(rückruf|anruf)\b
            \büber (einen|ihren|deinen) (kurzen )?(rückruf|anruf)\b(?=<far>\b(freuen|dankbar|freue|froh)\b)
            \b(sie erreichen|erreichen sie|du erreichst) <me>\b(?=<far> <timed>)
            \b(sie können|können sie) <me> <far><timed><far> (erreichen|anrufen)\b
        """,
        "meet": r"\b(können|könnten|wollen) wir uns <far><timed><far> treffen\b",
        "visit": r"\b(passt es|könnten wir) ihnen<far>(vorbeizukommen)\b",
        "send": r"""
            \b(bitte|bitten) um (die |eine )?(zusendung|übersendung|(ihr|ein|das|ihre) (\w+ )?(angebot|rechnung|offerte|unterlagen))\b
            \b<I> (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (unbedingt |noch |dringend )?(die|das|den|ihre?n?|ihr|eine kopie|alle) (\w+ ){0,3}?(?=(bis|spätestens|am|heute|morgen)\b)
        """,
        "time": r"""
            \bgeben sie <me> <wait>
            \b(können|könnten|dürfen|dürften) (wir|ich) <far>(bis <far>|<wait> <far>)(haben|überlegen|bekommen|zeit)\b
        """,
    },
    joint=r"\b(lassen sie uns|lass uns|lasst uns)",
    jointly={"call": r"<far>(telefonieren|sprechen)\b", "meet": r"<far>treffen\b"},
    conjunctions=r"(?!)",
    back=r"dann|danach|an (dem|diesem) tag",
    undated=r"(mehr|etwas|wenig|bisschen) (zeit|bedenkzeit)|noch zeit|bedenkzeit",
    respelled={
        "koennen": "können",
        "könen": "können",
        "konnen": "können",
        "koennten": "könnten",
        "könten": "könnten",
        "koennte": "könnte",
        "moechte": "möchte",
        "moechten": "möchten",
        "wuerden": "würden",
        "wuerde": "würde",
        "zurueck": "zurück",
        "zurueckrufen": "zurückrufen",
        "muessen": "müssen",
        "braeuchte": "bräuchte",
        "benoetige": "benötige",
        "benoetigen": "benötigen",
        "duerfen": "dürfen",
        "hoeren": "hören",
        "rueckruf": "Rückruf",
        "uebersenden": "übersenden",
        "telephonieren": "telefonieren",
    },
    changes=CHANGES,
    openers=OPENERS,
    needs=NEEDS,
    verbs=VERBS,
    binders=BINDERS,
)
