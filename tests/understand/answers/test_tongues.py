"""German and French answers: the words of a clause, in whatever order, denied or not."""

import pytest

from fupmail.understand.answers import read_answer
from fupmail.understand.answers.bags import Bags, clauses_of

GERMAN = [
    ("accepted", "hiermit erteilen wir Ihnen den Auftrag gemäß Ihrem Angebot."),
    ("accepted", "Gerne nehmen wir Ihr Angebot an."),
    ("accepted", "Die Geschäftsleitung hat zugestimmt, Sie können loslegen."),
    ("accepted", "Wir haben uns für Sie entschieden."),
    ("accepted", "Leg los, die Bestellnummer folgt."),
    ("declined", "Wir möchten das Angebot nicht annehmen."),
    ("declined", "Wir haben uns für einen anderen Anbieter entschieden."),
    ("declined", "Das können wir leider nicht machen."),
    ("declined", "Das Projekt wurde eingestellt."),
    ("deferred", "Wir haben noch nicht entschieden."),
    ("deferred", "Geben Sie uns bitte noch zwei Wochen Zeit."),
    ("deferred", "Könnten wir das nach Ostern besprechen?"),
    ("deferred", "Bitte rufen Sie mich im Januar noch einmal an."),
    ("question", "Bis wann müssten wir uns entscheiden?"),
    ("question", "Mir ist noch unklar, ob die Anfahrt extra berechnet wird."),
    ("complaint", "Ihre Lieferung ist unvollständig, es fehlen drei Kartons."),
    ("complaint", "Der Monteur ist nicht erschienen, wir haben den ganzen Tag gewartet."),
    ("complaint", "Sie haben den Termin schon zum dritten Mal verschoben."),
    ("referral", "Für dieses Thema ist Frau Lang zuständig."),
    ("referral", "Ein Bekannter von mir sucht einen Maler, darf ich ihm Ihre Nummer geben?"),
    ("unsubscribe", "Bitte schreiben Sie mir nicht mehr."),
    ("unsubscribe", "Ich will von Ihnen nichts mehr hören."),
    ("other", "Das Paket ist gut angekommen."),
    ("other", "Wenn wir das Angebot annehmen, hören Sie es als Erster."),
    ("other", "Wir freuen uns auf das Treffen am Donnerstag."),
]
FRENCH = [
    ("accepted", "Nous acceptons votre proposition et vous remercions."),
    ("accepted", "Nous sommes d'accord avec vos conditions, on signe quand ?"),
    ("accepted", "Nous vous confions le chantier."),
    ("declined", "Malheureusement votre offre n'a pas été retenue."),
    ("declined", "Nous préférons continuer avec notre fournisseur actuel."),
    ("declined", "Le projet est annulé."),
    ("deferred", "Nous n'avons pas encore pris de décision."),
    ("deferred", "Nous devons d'abord en parler au conseil d'administration."),
    ("deferred", "Je vous donne une réponse d'ici la fin du mois."),
    ("question", "Je voudrais savoir si le produit est fabriqué en France."),
    ("complaint", "La machine ne fonctionne toujours pas."),
    ("complaint", "Votre livreur a cassé notre portail."),
    ("complaint", "Personne ne répond au téléphone depuis lundi."),
    ("referral", "Ce n'est pas moi qui m'occupe de cela, voyez avec M. Leroy."),
    ("unsubscribe", "Ne m'écrivez plus."),
    ("unsubscribe", "Arrêtez de m'envoyer des publicités."),
    ("other", "Tout fonctionne parfaitement, merci encore."),
    ("other", "Nous serons fermés le 15 août."),
]


@pytest.mark.parametrize(("answer", "text"), GERMAN + FRENCH)
def test_a_clause_is_read_by_the_words_that_stand_in_it(answer: str, text: str) -> None:
    assert read_answer(text).answer == answer


def test_a_line_wants_one_word_of_each_group_and_none_after_the_minus() -> None:
    bags = Bags({"yes": "angebot*/offerte + nehmen + an - frist"})
    assert [*bags.kinds(" gerne nehmen wir ihr angebot an ")] == ["yes"]
    assert [*bags.kinds(" nehmen wir eine frist für ihr angebot an ")] == []
    assert [*bags.kinds(" wir nehmen ihr angebot ")] == []


def test_a_star_stands_for_the_rest_of_a_word_and_a_low_line_parts_words_in_a_row() -> None:
    bags = Bags({"no": "teuer*\nzu_hoch"})
    assert [*bags.kinds(" das ist teurer ")] == []
    assert [*bags.kinds(" die teuerste lösung ")] == ["no"]
    assert [*bags.kinds(" der preis ist zu hoch ")] == ["no"]
    assert [*bags.kinds(" zu uns kommt hoch ")] == []


def test_a_star_too_near_the_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="letters before the star"):
        list(Bags({"no": "no*"}).kinds(" no "))


def test_clauses_end_at_commas_stops_and_conjunctions() -> None:
    assert [*clauses_of(" wir kommen , und sie gehen . ")] == [" wir kommen ", " sie gehen "]
