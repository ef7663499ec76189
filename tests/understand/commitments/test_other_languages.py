"""Promises and requests in German and French. Everything is written on Tuesday, 10 March 2026, at 9."""

import datetime as dt

import pytest

from fupmail.model.facts import Commitment, Direction
from fupmail.understand.commitments import find_commitments

WRITTEN_AT = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)


def told(text: str, direction: Direction) -> list[str]:
    found = find_commitments(text, WRITTEN_AT, direction)
    kept = [f"{each.type} {each.action} {_start(each)}" for each in found.commitments]
    return sorted(kept + [f"off {each.action}" for each in found.cancellations])


def _start(commitment: Commitment) -> str:
    start = commitment.start
    return f"{start:%d %H:%M}" if isinstance(start, dt.datetime) else f"{start:%d}" if start else "-"


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Könnten Sie mich am 8. April um 15 Uhr anrufen?", "received", ["request call 08 15:00"]),
        ("Ich komme am Freitag um 9 Uhr bei Ihnen vorbei.", "sent", ["promise visit 13 09:00"]),
        ("Ich rufe Sie ab dem 23. an.", "sent", ["promise call 23"]),
        ("Ich bin ab dem 23. wieder da und melde mich dann.", "sent", ["promise time 23"]),
        ("Ich rufe Sie morgen um halb drei an.", "sent", ["promise call 11 14:30"]),
        ("Ich rufe Sie übernächste Woche an.", "sent", ["promise call 23"]),
        ("Ich melde mich Anfang nächster Woche.", "sent", ["promise time 16"]),
        ("Ich melde mich Mitte nächster Woche bei Ihnen.", "sent", ["promise time 18"]),
        ("Ich melde mich Ende nächster Woche.", "sent", ["promise time 20"]),
        ("Das Angebot schicke ich Ihnen bis Donnerstag.", "sent", ["promise send 12"]),
        ("Die Zeichnungen gehen Ihnen morgen zu.", "sent", ["promise send 11"]),
        ("Das Muster bringe ich Ihnen am Montag vorbei.", "sent", ["promise visit 16"]),
        ("Am Montag um 14 Uhr rufe ich Sie zurück.", "sent", ["promise call 16 14:00"]),
        ("Wir kommen am Mittwoch um 8 zum Aufmaß.", "sent", ["promise visit 11 08:00"]),
        ("Wir sind am Montag um 9 bei Ihnen.", "sent", ["promise visit 16 09:00"]),
        ("Sie hören bis Freitag von mir.", "sent", ["promise time 13"]),
        ("Sie hören am Freitag von uns.", "sent", ["promise time 13"]),
        ("Sie bekommen die Rechnung bis Freitag.", "sent", ["promise send 13"]),
        ("Sie erhalten unser Angebot am Donnerstag.", "sent", ["promise send 12"]),
        ("Ich werde Ihnen das Muster morgen zuschicken.", "sent", ["promise send 11"]),
        ("Ich werde Sie am Freitag anrufen.", "sent", ["promise call 13"]),
        ("Ich telefoniere morgen um 10 mit Ihnen.", "sent", ["promise call 11 10:00"]),
        ("Ich melde mich telefonisch am Montag um 11 Uhr.", "sent", ["promise call 16 11:00"]),
        ("Wir sprechen uns am Freitag um 9 Uhr.", "sent", ["promise call 13 09:00"]),
        ("Ich schaue morgen gegen 15 Uhr bei Ihnen rein.", "sent", ["promise visit 11 15:00"]),
        ("Rufen Sie mich bitte am Donnerstag zurück.", "received", ["request call 12"]),
        ("Bitte um Rückruf morgen ab 14 Uhr.", "received", ["request call 11 14:00"]),
        ("Rückruf bitte morgen ab 14 Uhr.", "received", ["request call 11 14:00"]),
        ("Ich bitte um Rückruf am Freitag.", "received", ["request call 13"]),
        ("Bitte schicken Sie mir den Plan bis Freitag.", "received", ["request send 13"]),
        ("Können Sie mir bis morgen das Angebot zusenden?", "received", ["request send 11"]),
        ("Würden Sie am Donnerstag vorbeikommen?", "received", ["request visit 12"]),
        ("Könnten Sie am Freitag um 10 zu uns kommen?", "received", ["request visit 13 10:00"]),
        ("Kommen Sie bitte am Montag um 8 Uhr vorbei.", "received", ["request visit 16 08:00"]),
        ("Wir brauchen die Unterlagen bis Freitag.", "received", ["request send 13"]),
        ("Ich brauche noch zwei Wochen.", "received", ["promise time 24"]),
        ("Ich brauche noch Zeit bis Freitag.", "received", ["promise time 13"]),
        ("Wir brauchen etwa zehn Tage.", "received", ["promise time 20"]),
        ("Geben Sie uns bitte noch eine Woche.", "received", ["request time 17"]),
        ("Geben Sie mir Zeit bis zum 20. März.", "received", ["request time 20"]),
        ("Lassen Sie uns bis Montag Zeit.", "received", ["request time 16"]),
        ("Wir entscheiden nach Ostern.", "received", ["promise time 07"]),
        ("Wir geben Ihnen bis Ende der Woche Bescheid.", "received", ["promise time 13"]),
        ("Ich gebe Ihnen nächste Woche Bescheid.", "received", ["promise time 16"]),
        ("Die Entscheidung fällt am 20. März.", "received", ["promise time 20"]),
        ("Bitte melden Sie sich im April wieder.", "received", ["request time 01"]),
        ("Melden Sie sich nach dem 15. noch einmal.", "received", ["request time 16"]),
        ("Darüber muss ich bis Montag nachdenken.", "received", ["promise time 16"]),
        (
            "Ich muss eine Nacht darüber schlafen und sage Ihnen morgen Bescheid.",
            "received",
            ["promise time 11"],
        ),
        ("Können wir am Donnerstag um 15 Uhr telefonieren?", "received", ["request call 12 15:00"]),
        ("Lassen Sie uns am Freitag um 10 telefonieren.", "sent", ["promise call 13 10:00"]),
        ("Sie erreichen mich morgen ab 10 Uhr.", "received", ["request call 11 10:00"]),
        ("Am besten rufen Sie mich am Freitag an.", "received", ["request call 13"]),
        ("Koennen Sie mich am Freitag anrufen?", "received", ["request call 13"]),
        ("Wir brauchen noch etwas Zeit.", "received", ["promise time -"]),
        ("Am Freitag rufe ich Sie um 10 Uhr an.", "sent", ["promise call 13 10:00"]),
    ],
)
def test_german_promises_and_asks(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Ich klingle morgen gegen 11 bei Ihnen durch.", "sent", ["promise call 11 11:00"]),
        ("Ich werde mich am Freitag telefonisch bei Ihnen melden.", "sent", ["promise call 13"]),
        ("Gerne rufe ich Sie am Donnerstagvormittag an.", "sent", ["promise call 12 09:00"]),
        ("Am Donnerstag um 10 Uhr werde ich Sie anrufen.", "sent", ["promise call 12 10:00"]),
        ("Ich versuche es morgen um 9 Uhr noch einmal bei Ihnen.", "sent", []),
        ("Wie besprochen sende ich Ihnen die Unterlagen morgen zu.", "sent", ["promise send 11"]),
        ("Die Unterlagen erhalten Sie bis Freitag.", "sent", ["promise send 13"]),
        ("Den Vertrag bekommen Sie am Montag von mir.", "sent", ["promise send 16"]),
        ("Ich lasse Ihnen das Angebot bis morgen zukommen.", "sent", ["promise send 11"]),
        ("Das Angebot folgt bis Freitag.", "sent", ["promise send 13"]),
        ("Sie haben das Angebot bis Freitag in Ihrem Postfach.", "sent", ["promise send 13"]),
        ("Ich reiche den Plan morgen nach.", "sent", ["promise send 11"]),
        ("Wir schauen am Freitag gegen 10 Uhr bei Ihnen vorbei.", "sent", ["promise visit 13 10:00"]),
        ("Ich bin am Freitag um 9 bei Ihnen vor Ort.", "sent", ["promise visit 13 09:00"]),
        ("Mein Kollege und ich kommen am Montag bei Ihnen vorbei.", "sent", ["promise visit 16"]),
        ("Ich würde am Freitag vorbeikommen.", "sent", []),
        ("Ich könnte Sie am Freitag anrufen.", "sent", []),
        ("Ich wollte Sie am Freitag anrufen.", "sent", []),
        ("Wir treffen uns am Freitag um 10 Uhr.", "sent", ["promise meet 13 10:00"]),
        ("Ich gebe Ihnen bis Mittwoch eine Rückmeldung.", "sent", ["promise time 11"]),
        ("Bis Freitag haben Sie meine Antwort.", "sent", ["promise time 13"]),
        ("Wir werden bis Ende März entscheiden.", "sent", ["promise time 31"]),
        ("Ich komme nächste Woche auf Sie zu.", "sent", ["promise time 16"]),
        ("Nach der Messe melde ich mich, also ab dem 23. März.", "sent", ["promise time 23"]),
        (
            "Bitte rufen Sie mich unter 0171 555 0123 morgen um 9 Uhr an.",
            "received",
            ["request call 11 09:00"],
        ),
        ("Rufen Sie mich doch morgen Nachmittag an.", "received", ["request call 11 13:00"]),
        ("Ruf mich bitte heute um 17 Uhr zurück.", "received", ["request call 10 17:00"]),
        ("Kannst du mich morgen anrufen?", "received", ["request call 11"]),
        ("Es wäre schön, wenn Sie mich am Freitag anrufen könnten.", "received", ["request call 13"]),
        (
            "Ich wäre Ihnen dankbar, wenn Sie mir den Plan bis Freitag schicken.",
            "received",
            ["request send 13"],
        ),
        ("Wäre ein Anruf am Freitag möglich?", "received", []),
        ("Ich erwarte Ihren Anruf am Freitag.", "received", ["request call 13"]),
        ("Senden Sie uns bitte bis Donnerstag Ihr Angebot.", "received", ["request send 12"]),
        ("Bitte lassen Sie mir die Rechnung zukommen.", "received", ["request send -"]),
        ("Bitte um Zusendung des Angebots bis Freitag.", "received", ["request send 13"]),
        ("Wir bitten um Ihr Angebot bis zum 20. März.", "received", ["request send 20"]),
        ("Wir benötigen die Zeichnung spätestens am Donnerstag.", "received", ["request send 12"]),
        ("Könnten Sie am Dienstag nächster Woche vorbeikommen?", "received", ["request visit 17"]),
        ("Schicken Sie bitte am Freitag jemanden vorbei.", "received", ["request visit 13"]),
        ("Können wir uns am Freitag um 10 treffen?", "received", ["request meet 13 10:00"]),
        ("Wir brauchen noch drei Wochen.", "received", ["promise time 31"]),
        ("Geben Sie mir bitte Zeit bis Freitag.", "received", ["request time 13"]),
        ("Bitte haben Sie bis Freitag Geduld.", "received", ["request time 13"]),
        (
            "Ich muss das erst mit meiner Frau besprechen und melde mich am Sonntag.",
            "received",
            ["promise time 15"],
        ),
        ("Vor Ostern können wir nichts entscheiden.", "received", []),
        ("Wir können erst nach dem 20. entscheiden.", "received", ["promise time 21"]),
        ("Können wir das auf nächste Woche verschieben?", "received", []),
        ("Melden Sie sich bitte Ende April noch einmal bei uns.", "received", ["request time 30"]),
        ("Der Techniker kommt am Freitag.", "received", []),
        ("Mein Chef ruft Sie am Freitag an.", "received", []),
        ("Haben Sie mich am Freitag angerufen?", "received", []),
        ("Ich bin bis Freitag im Urlaub.", "received", []),
        ("Die Lieferung kommt am Freitag.", "received", []),
        ("Ich freue mich auf unser Gespräch am Freitag.", "received", []),
        ("Sie wollten mich am Montag anrufen.", "received", []),
        ("Er sagte, er ruft Sie am Freitag an.", "received", []),
    ],
)
def test_german_is_heard_in_other_words(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Vielleicht rufe ich Sie am Freitag an.", "sent", []),
        ("Unser Techniker ruft Sie am Freitag an.", "sent", []),
        ("Herr Maier wird Sie am Freitag anrufen.", "sent", []),
        ("Ich habe Sie gestern angerufen.", "sent", []),
        ("Ich würde Sie gern am Freitag anrufen.", "sent", []),
        ("Wenn Sie unterschreiben, schicke ich Ihnen morgen den Plan.", "sent", []),
        ("Darf ich Sie am Freitag anrufen?", "sent", []),
        ("Wann können Sie mich anrufen?", "sent", []),
        ("Ich rufe die Bank am Freitag an.", "sent", []),
        ("Wir freuen uns auf Ihren Anruf am Freitag.", "sent", []),
        ("Passt Ihnen Freitag um 10 Uhr?", "sent", []),
        ("Der Termin am Freitag bleibt.", "sent", []),
    ],
)
def test_german_that_only_looks_like_it_does_neither(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Je vous rappelle lundi à 10h.", "sent", ["promise call 16 10:00"]),
        ("Je vous appellerai demain vers 15 heures.", "sent", ["promise call 11 15:00"]),
        ("Je vais vous appeler jeudi matin.", "sent", ["promise call 12 09:00"]),
        ("Nous vous envoyons le devis d'ici vendredi.", "sent", ["promise send 13"]),
        ("Je vous transmets les plans demain.", "sent", ["promise send 11"]),
        ("Vous aurez le contrat vendredi.", "sent", ["promise send 13"]),
        ("Vous recevrez notre offre avant vendredi.", "sent", ["promise send 13"]),
        ("Je passe chez vous jeudi à 9h.", "sent", ["promise visit 12 09:00"]),
        ("Nous passerons mardi prochain pour les mesures.", "sent", ["promise visit 17"]),
        ("Je serai chez vous lundi à 8h.", "sent", ["promise visit 16 08:00"]),
        ("Je vous fais parvenir l'échantillon demain.", "sent", ["promise send 11"]),
        ("Je vous donne ma réponse vendredi.", "sent", ["promise time 13"]),
        ("Je vous tiens au courant d'ici lundi.", "sent", ["promise time 16"]),
        ("Nous reviendrons vers vous après le 15.", "sent", ["promise time 16"]),
        ("On se parle vendredi à 9h.", "sent", ["promise call 13 09:00"]),
        ("On se rappelle lundi à 10h.", "sent", ["promise call 16 10:00"]),
        ("Je vous recontacte début avril.", "sent", ["promise call 01"]),
        ("Merci de me rappeler jeudi après 15h.", "received", ["request call 12 15:00"]),
        ("Pouvez-vous m'appeler demain à 14h ?", "received", ["request call 11 14:00"]),
        ("Pourriez-vous nous envoyer la facture avant vendredi ?", "received", ["request send 13"]),
        ("Appelez-moi demain à 9h.", "received", ["request call 11 09:00"]),
        ("Rappelez-moi la semaine prochaine.", "received", ["request call 16"]),
        ("Envoyez-moi le devis d'ici lundi.", "received", ["request send 16"]),
        ("Pouvez-vous passer vendredi matin ?", "received", ["request visit 13 09:00"]),
        ("Veuillez nous transmettre les documents pour le 20 mars.", "received", ["request send 20"]),
        ("J'ai besoin d'une semaine.", "received", ["promise time 17"]),
        ("J'ai besoin d'une semaine de plus.", "received", ["promise time 17"]),
        ("Nous avons besoin de deux semaines.", "received", ["promise time 24"]),
        ("Il nous faut encore dix jours.", "received", ["promise time 20"]),
        ("Donnez-nous trois semaines.", "received", ["request time 31"]),
        ("Laissez-moi jusqu'à vendredi.", "received", ["request time 13"]),
        ("Laissez-moi le temps d'y réfléchir jusqu'à lundi.", "received", ["request time 16"]),
        ("Nous déciderons le 20 mars.", "received", ["promise time 20"]),
        ("Je vous réponds vendredi.", "received", ["promise time 13"]),
        ("Vous aurez ma réponse lundi.", "received", ["promise time 16"]),
        ("Pouvez-vous nous laisser jusqu'au 20 mars ?", "received", ["request time 20"]),
        ("Peut-on se parler jeudi à 15h ?", "received", ["request call 12 15:00"]),
        ("J'aimerais que vous me rappeliez vendredi.", "received", ["request call 13"]),
        ("Est-ce que vous pouvez me rappeler demain ?", "received", ["request call 11"]),
        ("Vous pouvez me joindre demain à partir de 10h.", "received", ["request call 11 10:00"]),
        ("Il nous faut un peu plus de temps.", "received", ["promise time -"]),
        ("Lundi je vous appelle à 10h.", "sent", ["promise call 16 10:00"]),
    ],
)
def test_french_promises_and_asks(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Je vous téléphone mardi prochain à 9h30.", "sent", ["promise call 17 09:30"]),
        ("Je vous passe un coup de fil demain matin.", "sent", ["promise call 11 09:00"]),
        ("Je ne manquerai pas de vous appeler vendredi.", "sent", ["promise call 13"]),
        ("Demain à 14h, je vous appelle.", "sent", ["promise call 11 14:00"]),
        ("Je vous envoie ça ce soir.", "sent", ["promise send 10 17:00"]),
        ("Je vous l'envoie demain.", "sent", ["promise send 11"]),
        ("Le devis vous sera envoyé vendredi.", "sent", ["promise send 13"]),
        ("Vous recevrez le contrat lundi.", "sent", ["promise send 16"]),
        ("Nous passons chez vous mercredi à 8h pour poser les étagères.", "sent", ["promise visit 11 08:00"]),
        ("Je viendrai vous voir le 20 mars.", "sent", ["promise visit 20"]),
        ("Nous serons sur place lundi matin.", "sent", ["promise visit 16 09:00"]),
        ("Je reviens vers vous en début de semaine prochaine.", "sent", ["promise time 16"]),
        ("Je reviens vers vous d'ici vendredi.", "sent", ["promise time 13"]),
        ("Nous vous donnerons notre réponse le 20.", "sent", ["promise time 20"]),
        ("On vous tient au courant vendredi.", "sent", ["promise time 13"]),
        ("Rendez-vous jeudi à 10h sur le chantier.", "sent", []),
        ("Je peux vous appeler vendredi.", "sent", []),
        ("Je devais vous appeler lundi.", "sent", []),
        ("Je voulais vous appeler lundi.", "sent", []),
        ("Pourriez-vous me rappeler vendredi entre 14h et 16h ?", "received", ["request call 13 14:00"]),
        ("Rappelez-moi après le 15 mars.", "received", ["request call 16"]),
        ("Merci de m'envoyer votre devis avant le 20 mars.", "received", ["request send 20"]),
        ("Merci de nous rappeler demain.", "received", ["request call 11"]),
        ("Pouvez-vous venir jeudi à 9h ?", "received", ["request visit 12 09:00"]),
        ("Est-ce que vous pourriez passer samedi ?", "received", ["request visit 14"]),
        ("Je souhaiterais que vous me rappeliez demain.", "received", ["request call 11"]),
        ("Nous avons besoin du devis pour vendredi.", "received", ["request send 13"]),
        ("Il me faut le plan pour vendredi.", "received", ["request send 13"]),
        ("Laissez-nous une semaine.", "received", ["request time 17"]),
        ("Laissez-moi réfléchir jusqu'à lundi.", "received", ["request time 16"]),
        ("Je dois y réfléchir jusqu'à lundi.", "received", ["promise time 16"]),
        ("Nous ne pourrons pas décider avant le 20.", "received", ["promise time 20"]),
        ("Relancez-moi en mai.", "received", ["request time 01"]),
        ("Recontactez-nous en septembre.", "received", ["request time 01"]),
        ("Est-ce possible d'attendre jusqu'à vendredi ?", "received", ["request time 13"]),
        ("Mon collègue vous rappellera jeudi.", "received", []),
        ("Le technicien passe jeudi.", "received", []),
        ("Avez-vous appelé lundi ?", "received", []),
        ("Nous sommes fermés jusqu'à lundi.", "received", []),
        ("La livraison arrive vendredi.", "received", []),
        ("Vous deviez me rappeler lundi.", "received", []),
        ("Si vous avez des questions, appelez-moi.", "received", []),
    ],
)
def test_french_is_heard_in_other_words(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Je ne vous rappellerai pas lundi.", "sent", []),
        ("Notre technicien vous appellera jeudi.", "sent", []),
        ("Il vous rappelle vendredi.", "sent", []),
        ("Si vous signez, je vous envoie le plan demain.", "sent", []),
        ("Puis-je vous appeler vendredi ?", "sent", []),
        ("Je vous ai appelé lundi.", "sent", []),
        ("Je pourrais vous appeler vendredi.", "sent", []),
        ("Je vous aurais appelé lundi.", "sent", []),
        ("Quand pouvez-vous m'appeler ?", "sent", []),
        ("Est-ce que vendredi vous convient ?", "sent", []),
    ],
)
def test_french_that_only_looks_like_it_does_neither(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)
