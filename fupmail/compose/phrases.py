"""Words that do not belong into a follow-up, by language and by what is wrong with them.

Phrases match whole words, whatever their case; `*` stands for the rest of a word.
"""

from collections.abc import Mapping

Phrases = Mapping[str, tuple[str, ...]]

ADVICE: Mapping[str, str] = {
    "pressure": "Say what you offer and leave the pace to the reader.",
    "guilt": "Do not mention the silence; assume that the reader is busy.",
    "worn": "Say what you want to know, in your own words.",
    "selling": "This letter is about them: leave what you sell out of it.",
}

ENGLISH: Phrases = {
    "pressure": (
        "act now", "as soon as possible", "asap", "at your earliest convenience", "before it is too late",
        "deadline", "don't miss", "do not miss", "expires", "final notice", "final reminder", "hurry",
        "immediately", "last chance", "limited time", "must decide", "need a decision", "only a few left",
        "today only", "urgent*", "you need to", "you must", "time is running out", "while stocks last",
    ),
    "guilt": (
        "are you still interested", "did you get my", "did you receive my", "disappoint*", "given up",
        "have not heard", "haven't heard", "have yet to hear", "i have tried", "i've tried", "ignor*",
        "no answer from you", "no reply from you", "no response", "not responded", "several times",
        "still waiting", "without success", "you have not answered", "you haven't answered",
        "you promised",
    ),
    "worn": (
        "bump*", "check* in", "circl* back", "following up", "follow* up on", "friendly reminder",
        "game-changer", "gentle reminder", "hope this email finds you", "hope this finds you",
        "just wanted to", "kind reminder", "leverage*", "low-hanging", "move forward", "moving forward",
        "no-brainer", "per my last", "pick your brain", "ping*", "quick question", "reach* out",
        "synerg*", "to follow up", "top of your inbox", "touch* base", "value proposition", "win-win",
    ),
}  # fmt: skip
ENGLISH_SELLING = (
    "add-on*", "bargain", "bundle", "discount*", "feature*", "latest product*", "new product*",
    "new range", "our products", "our services", "premium", "promotion*", "special offer",
    "special price", "upgrade*", "upsell*",
)  # fmt: skip

GERMAN: Phrases = {
    "pressure": (
        "dringend*", "eilt", "so bald wie möglich", "schnellstmöglich*", "umgehend*", "sofort", "asap",
        "letzte chance", "letzte erinnerung", "nur noch heute", "nur noch wenige", "nur für kurze zeit",
        "frist*", "läuft ab", "bis spätestens", "sie müssen", "sie sollten", "unverzüglich",
    ),
    "guilt": (
        "leider noch nichts", "noch nichts von ihnen gehört", "nichts mehr von ihnen", "keine antwort",
        "keine rückmeldung", "noch keine reaktion", "haben sie meine", "schon mehrfach",
        "mehrmals versucht", "vergeblich", "enttäusch*", "ignorier*", "warte noch immer",
        "warte immer noch", "sie hatten versprochen",
    ),
    "worn": (
        "wollte nur mal", "wollte mal", "nachfassen", "nachhaken", "kurz nachfragen",
        "freundliche erinnerung", "höflich erinnern", "bezugnehmend", "bezug nehmend", "anbei",
        "wie bereits besprochen", "zeitnah*", "mehrwert*", "synergie*", "abholen", "auf dem schirm",
        "am ball", "win-win", "kein thema", "für rückfragen", "stehe ich ihnen gerne zur verfügung",
        "in diesem sinne", "verbleibe ich",
    ),
}  # fmt: skip
GERMAN_SELLING = (
    "funktionsumfang", "neue funktion*", "rabatt*", "sonderangebot*", "sonderpreis*", "aktion*",
    "upgrade*", "zusatzleistung*", "neue produkte", "neues produkt", "unsere produkte",
    "unsere leistungen", "premium*",
)  # fmt: skip
FRENCH: Phrases = {
    "pressure": (
        "urgent*", "au plus vite", "dès que possible", "dans les plus brefs délais", "immédiatement",
        "dernière chance", "dernier rappel", "dernière relance", "offre limitée", "aujourd'hui seulement",
        "date limite", "expire*", "vous devez", "il faut que vous", "dépêchez", "sans tarder",
    ),
    "guilt": (
        "sauf erreur de ma part", "sans réponse", "sans nouvelles", "pas de nouvelles",
        "pas eu de retour", "pas reçu de réponse", "toujours rien", "avez-vous reçu mon",
        "avez-vous bien reçu", "à plusieurs reprises", "déçu*", "ignor*", "j'attends toujours",
        "vous aviez promis", "en vain",
    ),
    "worn": (
        "je me permets", "petit rappel", "simple rappel", "petite relance", "je relance", "relancer",
        "faire le point", "prendre la température", "comme évoqué", "suite à mon", "suite à notre",
        "faisant suite", "revenir vers vous", "reviens vers vous", "n'hésitez pas", "à votre disposition",
        "gagnant-gagnant", "synergie*", "valeur ajoutée", "incontournable*", "dans l'attente",
        "veuillez agréer", "espère que ce message",
    ),
}  # fmt: skip
FRENCH_SELLING = (
    "fonctionnalité*", "remise*", "promotion*", "offre spéciale", "prix spécial", "nouveaux produits",
    "nouveau produit", "nos produits", "nos services", "premium", "surclassement",
)  # fmt: skip

PHRASES: Mapping[str, Phrases] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}
SELLING: Mapping[str, tuple[str, ...]] = {
    "en": ENGLISH_SELLING,
    "de": GERMAN_SELLING,
    "fr": FRENCH_SELLING,
}
AFTER_A_SALE = frozenset({"thank_you", "delivery_check", "complaint", "missed_call", "loyal_appreciation"})
