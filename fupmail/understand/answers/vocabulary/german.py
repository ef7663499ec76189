"""German answers: what stands together in a clause that says yes, no, later, or what is wrong."""

_TIME = (
    "januar*/februar*/märz/april/mai/juni/juli/august/september/oktober/november/dezember/montag*/"
    "dienstag*/mittwoch*/donnerstag*/freitag*/woche*/monat*/jahr*/quartal*/frühjahr/frühling/sommer*/"
    "herbst/winter/ferien/urlaub*/ostern/pfingsten/weihnachten/jahreswechsel/jahresende/kw/tagen/morgen/"
    "übermorgen/später/dann/erneut/wieder/nochmal/nochmals/noch_einmal"
)
_OFFER = (
    "angebot*/offerte*/vorschlag/vorschlags/kostenvoranschlag*/konditionen/vertrag*/preis/preise/preisen/"
    "bedingungen/leistungsumfang"
)
_WORK = "auftrag*/zuschlag/projekt/projekts/job/geschäft"
_ORGAN = (
    "geschäftsführ*/geschäftsleitung/vorstand*/chef/chefin/leitung/gremium/stadtrat/gemeinderat/team/"
    "kollege*/kolleg*/mann/frau/partner*/einkauf/beirat/verwaltung/zentrale/steuerberater/bank/"
    "eigentümer*/vermieter*/intern"
)
_OTHER = (
    "anderen/anderer/anderes/andere/mitbewerber*/wettbewerber*/konkurrent*/konkurrenz/günstigeren/"
    "günstigerer/günstigeres/billigeren/hiesigen/lokalen/bestehenden/bisherigen"
)

GERMAN_GATE = """
    wir ich sie ihr ihre ihren ihrem ihrer ihnen uns mir mich bitte nicht das der dem den und ist sind kein
    keine keinen zu mit für auf von einen einer leider danke hiermit noch nach bei wie ein eine zum passt
    abgemacht einverstanden zustimmung auftrag angebot niemand die hat können los folgt gern gerne rechnung
    nochmal tagen nie rufens vorher vertrag herr frau lieber liebe wann werden wird haben habe über auch
    schon nur mehr dir dich euch dein
    leider es um zur aus im am wegen keiner nichts nix reicht
"""
NEGATION = "nicht/kein/keine/keinen/keinem/keiner/keines/nie/niemals/weder/nichts"
FOR_NOW = "noch/derzeit/momentan/heute/bisher/gerade/vorerst/aktuell/zurzeit/bevor/ehe/vor/diese_woche"
HEDGE = (
    "vielleicht/eventuell/möglicherweise/vermutlich/wahrscheinlich/hoffentlich/könnte/könnten/hätten/hätte/"
    "wäre/wären/wenn/falls/sofern/sobald/ob/bevor/erst"
)

GERMAN = {
    # A yes; with a negation a no, with "noch nicht" neither.
    "deciding": f"""
        geben/gebe + ihnen/euch + auftrag/zuschlag/job
        {_OFFER} + annehmen/annehme/nehmen_wir/nehme_ich/angenommen/akzeptier*/einverstanden/zustimm*/
            zugestimmt/zusagen/freigeben/freigegeben/genehmig*/überzeugt/beauftrag*/unterschreib*/
            unterzeichne*
        nehmen/nehme + {_OFFER} + wir/ich + an - {_OTHER}
        nehmen/nehme + wir/ich + es/das/dies + an/gerne - ernst/zeit
        stimmen/stimme + {_OFFER}/dem/allem/dies + zu - {_OTHER}
        geschäftsführ*/geschäftsleitung/vorstand/chef/chefin/leitung/gremium/stadtrat/gemeinderat/beirat/
            mann/frau + zugestimmt/einverstanden/freigegeben/genehmigt/grünes_licht/ist_dafür/war_dafür/
            sind_dafür
        {_WORK} + erteilen/erteile/erteilt/vergeben_wir/geben_wir - {_OTHER}
        erteilen/erteile + {_WORK} - {_OTHER}
        bekommen/erhalten/haben/kriegen + sie + den_auftrag/den_zuschlag/den_job - {_OTHER}
        beauftragen/beauftrage + sie/hiermit/ihre*/ihnen/wir/ich - {_OTHER}
        überzeugt + sie/ihr* + uns/mich/alle/haben_sie
        möchten/möchte/würden/würde/wollen/will/werden/werde + wir/ich + bestellen/buchen/beauftragen/
            annehmen/kaufen/mieten/abschließen/unterschreiben/verlängern/loslegen/starten/fortfahren/
            reservieren/zusammenarbeiten/nehmen/umsetzen/verfolgen/weiterverfolgen - {_OTHER}/wissen/
            fragen/rücksprache/kontakt/termin/bezug/geld/abstand
        für_dich/für_euch/für_sie/für_ihr/für_ihre/für_ihren/zu_ihren_gunsten/für_euch/auf_sie/
            auf_ihr* + entschieden/
            entscheiden/ausgesprochen/gefallen - {_OTHER}
        bestelle/bestellen/ordern/ordere/buche/buchen + wir/ich/hiermit - ab/newsletter/um/{_OTHER}
        bestätige/bestätigen + wir/ich/hiermit + auftrag*/bestell*/angebot*/buchung*/konditionen/
            termin_der_lieferung - bitte/erhalt/eingang
        schicken/senden/schick/schicke + sie/uns/mir/bitte + vertrag/auftragsbestätigung/bestellbestätigung/
            kaufvertrag - fehler/gekündigt
        sagen_wir/sage_ich/wir_sagen/ich_sage/sagen/sage + zu - ab/bescheid
        arbeiten/arbeite + mit_ihnen + gerne/zusammen
    """,
    "yes": f"""
        führen/setzen + sie + arbeiten/auftrag/maßnahme/projekt + aus/um + wie/bitte/so
        ja/gut/gerne/prima + machen_wir/das_machen_wir/so_machen_wir/nehmen_wir/nehme_ich
        das_machen_wir/das_nehmen_wir/die_nehmen_wir/den_nehmen_wir
        rechnung + anzahlung/abschlag + schicken/senden/stellen/bitte
        einverstanden/abgemacht/geht_klar/deal/passt/gebongt/machen_wir_so/so_machen_wir/
            alles_klar + bitte/so/bestellen/los/machen/ihnen/legen/wir
        angebot*/preis*/konditionen/das + passt/passen/geht_klar/in_ordnung/geht_in_ordnung
        mit_allem/mit_ihrem/mit_dem/mit_den/mit_der/damit + einverstanden
        können/dürfen + sie + loslegen/anfangen/beginnen/starten/produzieren/fortfahren/so_machen
        leg/legt/fang/fangt/legen_sie/fangen_sie/beginnen_sie/starten_sie + los/an/bitte/mit/wie/gerne/
            sofort - {_OTHER}
        bitte + so_bestellen/so_ausführen/so_umsetzen/einplanen/auftragsbestätigung/fest_einplanen/
            rechnung_stellen
        auftragsbestätigung + bitte/bitten/senden/schicken/freuen
        liefern_sie/liefern + bitte + wie_angeboten/wie_besprochen/stück/paletten/kisten/exemplare
        grünes_licht + haben/geben/gibt/sie/von/bekommen/hiermit/gegeben
        freigabe + hiermit/erteilt/erteilen/anbei/ist_da/haben_sie
        unterschriebene*/unterzeichnete*/unterschrieben/unterzeichnet/gegengezeichnet* + anbei/anhang/
            zurück/vertrag*/angebot*/auftrag*/beigefügt - lieferschein/protokoll
        bestellung/auftrag + anbei/anhang/beigefügt/hiermit/folgt/unsere_bestellnummer
        bestellnummer + lautet/ist/unsere
        anzahlung + überwiesen/bezahlt/unterwegs/angewiesen
        gekauft/gebucht/zugesagt/beschlossene_sache + ist/das/hiermit/wir
        so_machen_wir/machen_wir_das/machen_wir_es/dann_machen_wir/wir_machen_es/wir_machen_das/
            ich_mache_es + es/das/so - mit_einem/mit_einer/mit_jemand*/mit_unserem/selbst/selber
        wir_sind/ich_bin + dabei/überzeugt/an_bord
        zusage + hiermit/unsere/meine/haben/geben
        wir_nehmen/ich_nehme/nehmen_wir/nehme_ich + variante/option/paket/stück/die/das/den/beide/alle/
            alles - kontakt/bezug/abstand/rücksprache/teil/urlaub/ernst/mit
        mache*/machen + sie + den_vertrag_fertig/die_papiere_fertig/das_so
        freuen/freue + zusammenarbeit + auf
    """,
    "no": f"""
        besetzt/vergeben + stelle/position/auftrag/intern - noch
        lohnt/rentiert/rechnet + nicht/kaum
        absage + erteilen/leider/geben/müssen
        lassen/belassen + doch/lieber/beim + so/alten/alles/es - zukommen/wissen/senden
        machen/finanzieren/leisten/stemmen/umsetzen + nicht + können/kann
        lassen/belassen/bleibt + so/alles/es/beim + wie_sie_ist/wie_es_ist/beim_alten/wie_er_ist/wie_bisher
        konnte/konnten/kann/können + angebot*/vorschlag/sie + nicht + überzeugen/berücksichtigen/mithalten
        interesse/interessiert/interessieren + kein/nicht/keines/null
        bedarf/verwendung + kein/keinen/keine
        absagen/absage/ablehnen/lehnen_ab/lehne_ab/abgelehnt/abzulehnen/abzusagen + wir/ich/muss/müssen/
            leider/möchten/ihnen/angebot*
        lehnen/lehne + ab
        verzichten/verzichte + wir/ich/darauf/auf
        nehmen/nehme + abstand
        gegen + entschieden/ihr/ihre
        {_OTHER} + entschieden/vergeben/beauftragt/gewählt/genommen/angenommen/gekauft/gefunden/
            den_zuschlag/den_auftrag/erhalten/bekommen - für_sie
        auftrag/zuschlag/projekt/job + ging/geht/gegangen/vergeben/bekommen/bekam/erhalten + an/{_OTHER}/
            anderweitig/jemand
        anderweitig/intern/woanders/bereits + vergeben/entschieden/beauftragt/versorgt/eingedeckt/gelöst/
            gefunden
        zu_teuer/zu_hoch/zu_kostspielig/viel_zu/unbezahlbar + uns/mir/preis/ist/das/sie/ihr/angebot/teuer/
            leider - fand/anfangs/zuerst/zunächst/dachte*
        nicht_im_budget/über_unserem_budget
        budget*/etat/rahmen + übersteigt/sprengt/überschreitet/überschritten/gestrichen/gekürzt/kein/keine/
            nicht
        projekt*/vorhaben/bauvorhaben/ausschreibung/veranstaltung/messe/umbau + eingestellt/gestrichen/
            abgesagt/gestoppt/aufgehoben/gestorben/gekippt/abgeblasen/abgebrochen/nicht_umgesetzt
        anbieter/lieferant*/dienstleister/betrieb/agentur/handwerker/unternehmen + für_einen/für_eine/
            für_ein + entschieden - noch/nicht/erst/wie_sie
        infrage/frage/betracht + kommt/kommen + nicht
        nicht + berücksichtig*/zustande/weiterverfolgen/zum_zug/passend/benötigen/brauchen/gebrauchen/
            zusagen/zuschlagen/mithalten/überzeugen/zusammen_kommen/zusammenkommen/das_richtige/
            leisten - mehr_warten/anruf*/telefonat*/termin*/gespräch*/rückruf*/treffen/besuch*
        nicht_mehr/nichts_mehr/kein_thema + benötigt/gebraucht/nötig/erforderlich/brauchen/benötigen/
            aktuell/thema/mehr/ist - anruf*/telefonat*/termin*/gespräch*/rückruf*/treffen/besuch*
        bleiben/bleibe + bei + lieferant*/anbieter/bisherigen/jetzigen/aktuellen/derzeitigen/unserem/
            bestehenden/dienstleister
        selbst/selber/hausintern/inhouse + machen/erledigen/umsetzen/übernehmen/bauen/streichen
        wird/wurde + nichts/nix
        nein + danke/leider/kein/nicht
        angebot*/bewerbung + ausgeschieden/nicht_ausgewählt/chancenlos/nicht_erfolgreich
        umentschieden/anders_überlegt/anders_entschieden/dagegen_entschieden + uns/mich/wir/ich/haben/habe
        sehen/sehe + davon + ab
        schließen/beenden/beendet/abgebrochen/ziehen + verhandlung*/gespräche/anfrage + wir/zurück/die/
            unsere
        fiel/fällt/gefallen + wahl + {_OTHER}
    """,
    "later": f"""
        vergleichen/überlegen/prüfen/abwägen + noch + am/dabei
        abwarten + noch/erst/gerne/zunächst/lieber
        melde/melden/meldet + wir/ich/er/chef/kollegin + uns/mich/sich + {_TIME}/sobald/bei_ihnen/
            unaufgefordert - niemand/nicht/nie
        meld_dich/meldet_euch/ruf/melden_sie/melde_dich/rufen_sie/kontaktieren_sie/schreiben_sie/
            sprechen_sie/fragen_sie/
            erinnern_sie/kommen_sie/versuchen_sie + {_TIME} - nicht
        bedenkzeit/aufschub
        rufens/meldens/schreibens/fragens/probierens + {_TIME}
        vorher/vorab/bis_dahin/davor + nichts/nicht/keine + sagen/zusagen/versprechen/mitteilen/entscheid*
        entschieden_wird/wird_entschieden/entscheidung_fällt - heute/gegen/bis_wann/wann
        zeit + brauche*/benötig*/geben/gib/lassen/bitte*/erbitte*/mehr + noch/etwas/mehr/uns/mir/woche*/
            tage/paar
        geben_sie/gib/lassen_sie + uns/mir + {_TIME}/zeit/tage/bis
        brauche*/benötig* + noch + woche*/tage/zeit/monat*/bis/moment
        überlegen/überleg*/nachdenken/überschlafen/darüber_schlafen/durchdenken + noch/muss/müssen/mal/wir/
            ich/darüber/nacht
        entscheid* + noch/erst/steht/offen/aussteht/aus/ende/anfang/nächste*/bis/nach/treffen/fällt/fallen/
            vertagt/später/im/am/{_TIME} - getroffen_haben/gegen/für_sie/bereits/gefallen
        entschieden + noch/erst/wird/nicht + nicht/ende/anfang/erst/nächste*/im/am/bis - gegen/für
        müssen/muss/möchten/möchte/wollen/werden/werde/will + abstimmen/besprechen/klären/prüfen/beraten/
            diskutieren/absprechen/rücksprache/vergleichen/rechnen/abwarten/abklären/halten/
            sprechen + erst/noch/zunächst/vorher/zuerst/{_ORGAN}/{_TIME}
        verschoben/verschieben/vertagt/vertagen/zurückgestellt/zurückstellen/pausiert/pausieren/ruht/ruhen/
            aufgeschoben/aufgeschoben/auf_eis/hinausgezögert/schieben - lieferung/termin_verschoben
        komme/kommen/komm + auf_sie/auf_dich/auf_euch + zu/zurück
        komme/kommen + darauf/wieder + zurück/auf_sie - nicht
        rufen/anrufen/besprechen/sprechen/reden/telefonieren/unterhalten/kontaktieren/anschreiben/
            aufgreifen/anschauen/ansehen/nachfassen/nachfragen/weiterreden/treffen + {_TIME} + wir/mich/
            uns/sie/ich/bitte - angerufen/freuen/uns_am/gesprochen/wie_besprochen
        geduld*/gedulden
        derzeit/momentan/zurzeit/gerade/aktuell/im_moment/diese_woche/vor_lauter + land_unter/
            nicht_zu_denken/drunter/chaos/keine_zeit/
            andere_prioritäten/prioritäten/viel_los/ausgelastet/beschäftigt/eingespannt/urlaub/nicht_dazu/
            überlastet/unterwegs/ungünstig/schlecht/stress
        noch_nicht/nicht_dazu + sicher/soweit/so_weit/klar/gekommen/geschafft/entschieden/abgestimmt/
            gesprochen/möglich/sagen/durch/angeschaut/gelesen/spruchreif - erhalten/geliefert/angekommen/
            gekommen_sind
        noch_keine + entscheidung/freigabe/zeit/gelegenheit/zusage/genehmigung/meinung - von_ihnen
        warten/warte/abwarten + noch/auf/bis + genehmig*/freigabe/budget*/zusage/förder*/vorstand*/
            ergebnis*/baugenehmig*/rückmeldung_der/bank/{_ORGAN} - auf_ihre/seit
        steht/stehen + noch + aus/offen/genehmigung/freigabe
        urlaub/elternzeit/dienstreise/messe/krank + bis/ab/zurück/danach/wieder/erst
        gebe/geben/bekommen/erhalten/hören + bescheid/antwort/rückmeldung/von_uns/von_mir + sie/
            ihnen + {_TIME}/sobald/dann/bis/ende/im/am/nach
        erst + rücksprache/gespräch/sitzung/prüfung/{_TIME}/quartal/danach/nach_den + wieder/möglich/
            entscheid*/angehen/starten/sagen/budget*/
            thema/wissen/dazu/planen/besprechen/beschäftigen
        erst_nach/erst_wenn/erst_sobald + sagen/entscheiden/wissen/rücksprache/sprechen/zusagen
        frühestens/nicht_vor + {_TIME}
        zu_früh/verfrüht/noch_offen/schwebe/noch_unentschlossen/unschlüssig/unentschlossen
        tagt/sitzung/vorstandssitzung/gemeinderatssitzung + {_TIME}/am/erst/nächste*/wird/entscheid*
        liegt + {_ORGAN}/tisch/prüfung + noch/bei/beim/zur
        später + wir/uns/sie/gerne/nochmal/noch/erst/kommen/melden
    """,
    "anger": """
        wegwerfen/entsorgen/zurückschicken + mussten/musste/müssen - wollen
        verschoben/abgesagt/vergessen/storniert/versetzt + sie + mal/wieder/erneut/schon/uns
        unzufrieden*/enttäusch*/verärger*/ärgerlich/inakzeptabel/unverschämt*/unzumutbar*/frechheit/
            zumutung/katastroph*/skandal*/beschwer*/reklam*/mangelhaft*/mängelrüge/schlamperei/
            unakzeptabel/unprofessionell*/stinksauer/sauer/empört/entsetzt/untragbar/
            unmöglich* - nicht_enttäuscht/keine_beschwerde*/reklamationsabteilung/keine_reklam*
        so_geht + nicht
        darf/dürfen/dürfte + nicht + vorkommen/passieren/geschehen
        nicht + zufrieden/akzeptabel/hinnehmbar/hinnehmen/akzeptieren_können/tragbar/vereinbart_war/
            in_ordnung/einverstanden_mit_der_qualität - wenn
        lässt + wünschen_übrig/zu_wünschen
        geld_zurück/geld + zurück/zurückhaben/wiederhaben
        anwalt/verbraucherzentrale/schadenersatz/schadensersatz
        seit + tagen/wochen/monaten/stunden/montag + versuche*/warte*/vergeblich/ohne/erreichen/keine/kein/
            funktion*/nicht/defekt/kaputt
        zweiten/dritten/vierten/fünften/x_ten + mal + falsch*/defekt/kaputt/fehl*/nicht/wieder
        doppelt/zu_viel/zuviel/falsch + berechnet/abgebucht/abgerechnet/in_rechnung
        so_etwas/sowas + nie/noch_nie/nicht + erlebt/passieren
        reicht + es/mir/uns/jetzt/langsam - geld/zeit
        das_letzte/letzte_mal/vertrauen_verloren + wir/ich/war/mal/sie
    """,
    "fault": """
        schief/krumm/uneben/schräg/verkehrt + verlegt/montiert/eingebaut/ist/sind/angebracht/geliefert/hängt/
            hängen
        mängel/schäden/fehler + nicht + beseitigt/behoben/repariert
        fehlt/fehlen/fehlten/fehlte/fehlend* - fehlt_nur_noch/informationen/angabe*/auskunft/hinweis*/
            noch_die_freigabe/unterlagen/
            budget/mir_die_zeit/uns_die_zeit
        unvollständig/beschädigt*/defekt*/kaputt*/zerbrochen*/zerkratzt/fehlerhaft*/verdorben/undicht/
            verschmutzt/dreckig/verbogen/verspätet/verspätung/ausgefallen/abgestürzt/stürzt/zerrissen/
            verschimmelt/schimmel*/gerissen/verkratzt/eingefroren
        heizung/anlage/maschine*/produktion/aufzug/band/lüftung/kühlung/linie/pumpe/server + steht/
            stehen + still
        klemmend*/quietschend*/wackelnd*/wackelig*/tropfend*/verbogene*/gerissene*/verrostet*/verschmiert*
        tropft/leckt/quietscht/klemmt/blättert/bröckelt/rostet/wackelt/wackeln/stinkt/überhitzt/hängt_sich/
            löst_sich/lösen_sich/flackert/streikt/spinnt/ruckelt
        falsch* + geliefert/lieferung/ware/größe/farbe/artikel/rechnung*/montiert/eingebaut/adresse/betrag/
            teil*/menge/bestellt/erhalten
        funktioniert/funktionieren/läuft/schließt/druckt/heizt/geht/lässt_sich/startet/klappt + nicht
        rechnung/betrag/abrechnung + stimmt/falsch/fehler/fehlerhaft/überhöht/zu_hoch + nicht/wieder/ist/
            die/der/ihre/erneut
        nicht + erschienen/aufgetaucht/geliefert/gemeldet/eingehalten/zurückgerufen/repariert/behoben/
            beantwortet/angekommen/eingetroffen/erledigt/wie_vereinbart/wie_bestellt/ausgeführt - bitte/
            sein_sollte
        zu_spät + geliefert/gekommen/lieferung/sie/erschienen/kam
        schlecht*/miserab*/minderwertig*/unbrauchbar*/schlampig/unfreundlich*/unsauber* + qualität/service/
            arbeit/ausgeführt/verarbeitet/ware/mitarbeiter/geliefert/verarbeitung/sie/ihr/ist/war/waren
        verschwunden/vergessen/versäumt/ignoriert + sie/ihr/wurde/haben/ist/wird
        probleme/ärger/mängel/fehler/störung* + mit/immer/ständig/wieder/nur/ihr*/erhebliche/an - keine/
            vermeiden
        rechnung/betrag + storniert/widerspreche*/bestreiten
    """,
    "silence": """
        niemand/keiner/kein_mensch + meldet/antwortet/geht/gekommen/reagiert/erreichbar/zurück*/ruft/
            kümmert/da/zuständig/erreichen/hilft
        vergeblich/umsonst/ergebnislos/ins_leere
        warten/warte/gewartet/wartet + seit/immer/umsonst/ganzen/tag/tage/stunden/wochen/noch_immer/
            auf_ihr*/auf_die_lieferung/auf_den_monteur
        antwort/reaktion/rückmeldung/rückruf + keine/keinen/nie/trotz/ohne - noch_keine_entscheidung
        angerufen/geschrieben/gemailt/nachgefragt/gemahnt/gemeldet/reklamiert + dreimal/zweimal/viermal/
            mehrfach/mehrmals/
            schon/bereits/wiederholt
    """,
    "lasts": """
        nach + einer/einem/zwei/drei/wenigen/vier + woche/wochen/tag/tagen/monat/monaten/stunde/stunden
        zum_zweiten/zum_dritten/zum_wiederholten/schon_wieder/immer_noch/noch_immer/erneut/abermals/
            mehrfach/mehrmals/trotz/bereits_dreimal/ständig/dauernd/jedes_mal/bereits_zum/nach_wie_vor/
            wieder_nicht/wieder_einmal/wieder_falsch
        bereits/schon + nach + wochen/tagen/monaten/woche/monat/stunden/einem
        seit + tagen/wochen/monaten/stunden/montag/dienstag/freitag/gestern/lieferung/einbau/installation/
            montage/umstellung/update
        vereinbart/versprochen/zugesagt/bestellt/zugesichert + war/hatten/wurde/wie/als/entgegen/haben/
            hatte - wie_vereinbart_anbei
        kunden/gäste/mitarbeiter/produktion + beschwer*/verärgert/warten/steht/verloren/können_nicht
        den_ganzen_tag/ganzen_vormittag/seit_stunden/ganze_woche
    """,
    "yours": """
        geliefert*/gekauft*/eingebaut*/montiert*/installiert*/repariert*/berechnet/verkauft*/versprochen/
            geschickt + sie/ihnen/ihr*/wir/uns/haben/die/der/das
        ihre/ihr/ihrem/ihren/ihrer + lieferung/fahrer/monteur/techniker/rechnung/firma/mitarbeiter/service/
            hotline/software/
            anlage/produkt/ware/arbeit/system/team/haus/maschine/kundendienst/werkstatt/handwerker
        haben_sie/sie_haben/bei_ihnen/von_ihnen + uns/mir/wir/ich/gekauft/bestellt/geliefert/die/das/den/der/
            ein/eine
        die_gelieferte/die_gelieferten/der_gelieferte/die_bestellte/die_neue/der_neue/das_neue
    """,
    "demand": """
        sofort/umgehend/unverzüglich/schnellstens/ersatz/gutschrift/erstatt*/nachbesser*/nachbesserung/
            stellungnahme/frist/nachlieferung/rückerstattung/ersatzlieferung
        erwarte/erwarten/fordere/fordern/verlange/verlangen - freuen
        bringen_sie/beheben_sie/tauschen_sie/reparieren_sie/korrigieren_sie/holen_sie
        wann + kommt/kommen/endlich/passiert/reparier*
        warum/wieso/weshalb
    """,
    "content": """
        keine/keinerlei/nichts + beschwerden/beanstand*/mängel/probleme/auszusetzen/reklamation*
        behoben/erledigt/gelöst/läuft_wieder/funktioniert_wieder/geklärt/repariert/ersetzt + ist/wurde/
            danke/alles/wieder/schnell/haben/inzwischen - nicht/immer_noch/noch_immer
        zufrieden/begeistert/super/perfekt/toll/hervorragend + sehr/alles/danke/wir/ist/arbeit/
            lief - nicht/unzufrieden
        unser/unserem/unseren/unsere + bisheriger/bisherigen/alter/alten/aktueller/alte/bisherige/
            jetziger + lieferant*/anbieter/anlage/dienstleister/system/drucker/heizung/maschine
    """,
    "stop": """
        bestelle/bestellen + newsletter/mails/katalog + ab
        nichts + mehr + hören/bekommen/erhalten/lesen/kriegen + ihnen/euch/wollen/will/möchte
        abmelden/abbestellen/austragen/abmeldung/abbestellung + newsletter/verteiler/bitte/mich/uns/
            hiermit/mails/möchte/liste
        verteiler/mailingliste/liste/adressliste/datenbank/kartei/newsletter/mailverteiler/
            emailverteiler + streichen/löschen/entfernen/nehmen/austragen/raus/abmelden/herausnehmen/
            entfernt/gestrichen/gelöscht - warteliste/einkaufsliste
        daten/adresse/adressdaten/mailadresse/emailadresse/kontaktdaten/telefonnummer/nummer + löschen/
            entfernen/sperren/löschung/vergessen + bitte/sie/meine/unsere/meiner - unserer_kunden/
            alte_adresse
        keine/keinen/keinerlei + mails/emails/werbung/newsletter/nachrichten/post/anrufe/werbemails/
            zusendungen/angebote/kontakt + mehr/weiteren/weitere/bitte/möchte/wünsche*/erhalten/zusenden/
            senden/schicken/zu_senden - bisher/noch/leider/haben/bekommen
        nicht/nie + mehr/länger/wieder/weiter + schreiben/kontaktieren/anschreiben/anrufen/zusenden/
            schicken/senden/belästigen/mailen/kontaktiert/angeschrieben/schreib/rufen_sie/stören
        hören/unterlassen/stoppen/beenden/stellen + sie + auf/zusendung*/schreiben/werbung/kontakt*/mails/
            belästig*/künftig/ein - hören_von/gespräch/freuen
        widerspreche/widersprechen/widerspruch/widerrufe/widerrufen/dsgvo + werb*/nutzung/daten/
            einwilligung/verarbeitung/hiermit/newsletter
        lassen_sie/lasst/lass + ruhe
        werbung/werbemails/spam + unerwünscht*/belästig*/aufhören/stoppen/unterlassen/schluss/genug
    """,
    "elsewhere": f"""
        weiterhelfen/weiterhilft/behilflich + kann/herr/frau/kolleg*/könnte - ich
        zuständig/zuständige/zuständiger/verantwortlich/zuständigen + für/ist/frau/herr/herrn/kolleg*/
            abteilung/ab_sofort/nicht_mehr/bei_uns/dafür/inzwischen - wer/baustelle/sind_sie
        ansprechpartner/ansprechpartnerin/ansprechperson/richtige_person + ist/neue*/frau/herr/bei_uns/
            dafür/richtige*/wäre/kolleg* - mein_ansprechpartner_bei_ihnen
        wenden/richten/melden/adressieren + sie/bitte + an/bei + frau/herr/herrn/kolleg*/abteilung/einkauf/
            zentrale/unsere*/meine*/{_ORGAN} - bei_mir/bei_uns/an_mich/an_uns
        sprechen/schreiben/kontaktieren/rufen/fragen/klären/mailen + sie + mit/frau/herrn/herr/kolleg*/
            direkt + frau/herrn/herr/kolleg*/einkauf/abteilung/unsere* - mit_mir/muss/müssen/möchten
        weitergeleitet/weitergegeben/weitergereicht/weiterleiten/leite/leiten/gebe/reiche + kolleg*/frau/
            herrn/herr/chef*/einkauf/abteilung/zuständig*/weiter/unsere*/fachabteilung
        nachfolger/nachfolgerin/vertretung/kollegin/kollege + ist/übernimmt/kümmert/betreut/heißt/wird/
            hilft/zuständig
        übernimmt/übernommen/kümmert/betreut/bearbeitet/verantwortet/entscheidet + frau/herr/kolleg*/
            nachfolg*/künftig/ab_sofort/bei_uns/einkauf
        nicht_mehr + unternehmen/firma/tätig/zuständig/dabei/position/abteilung/betrieb + ich/bin/arbeite/
            hier/herr/frau
        ruhestand/rente/ausgeschieden/verlassen + ich/herr/frau/unternehmen/firma/bin/hat
        bekannter/bekannte/bekannten/freund/freundin/freunde/nachbar/nachbarin/schwager/schwester/bruder/
            geschäftspartner/vereinskollege/cousin + sucht/suchen/braucht/brauchen/interessiert/interesse/
            benötigt/hätte/bräuchte/wünscht
        empfohlen/weiterempfohlen/weiterempfehlen + sie/ihnen/ihre*/freund*/bekannt*/habe
        vorstellen/vorzustellen/bekannt_machen/bekanntmachen + ihnen/sie/darf/möchte/kollegin/kollegen
        in_kopie/in_cc/im_cc/cc + frau/herr/herrn/kolleg*/finden/setze/nehme/habe
        falsche/falscher/falschen + adresse/ansprechpartner*/person/stelle + ich/bin/hier/da
        läuft/laufen/geht/gehen/erfolgt + über + einkauf/zentrale/abteilung/frau/herrn/kolleg*
    """,
    "asking": """
        fehlt/fehlen + mir/uns + angabe*/auskunft/hinweis/klarheit
        unklar/fraglich/nicht_klar + ob/mir/uns/wie/noch/was/ist
        frage/fragen/rückfrage + noch/eine/hätte/habe/haben/hätten/kurze/zum/zur/zu - in_frage/ohne_frage/
            bei_fragen/wenn_sie/für_fragen/falls
        wissen/erfahren/interessieren + gerne/würde*/möchte*/wüsste*/müsste*/hätte*
        würde/würden + interessieren + mich/uns
        teilen_sie/teile/sagen_sie/nennen_sie/geben_sie/erläutern_sie/erklären_sie/bestätigen_sie + mit/
            uns/mir/bitte/bescheid - nicht_mehr
        bitte + um_auskunft/um_mitteilung/um_information/um_klärung/um_erläuterung/um_bestätigung_ob
        verstehe/verstehen + nicht + ganz/was/wie/warum/wofür/ich
    """,
}
