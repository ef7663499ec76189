"""French answers: what stands together in a clause that says yes, no, later, or what is wrong."""

_TIME = (
    "janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre/lundi/mardi/"
    "mercredi/jeudi/vendredi/semaine/semaines/mois/trimestre/printemps/été/automne/hiver/rentrée/vacances/"
    "pâques/noël/an/année/demain/jours/prochain/prochaine/plus_tard/bientôt/dès/quinzaine/ensuite"
)
_OFFER = (
    "offre/l'offre/d'offre/proposition/devis/conditions/contrat/tarif/tarifs/prix/estimation/candidature/"
    "dossier/prestation"
)
_ORGAN = (
    "direction/conseil/comité/associé*/l'associé*/mari/femme/équipe/l'équipe/patron/patronne/hiérarchie/"
    "chef/"
    "directeur/directrice/collègues/conjoint/banque/comptable/syndic/bureau/maire/mairie/d'administration/"
    "interne/propriétaire"
)
_OTHER = (
    "autre/autres/concurrent*/confrère/confrères/local/locale/actuel/actuelle/habituel/moins_cher/l'autre"
)

FRENCH_GATE = """
    tout vraiment cela ça cette sera donc mais chez suis
    je nous vous votre vos notre nos le la les des du est sont pas ne et une un merci pour dans avec ce
    cette
    mon ma mes c'est j'ai d'accord désinscription désabonnement on sans au qui que trop plus bon
"""
NEGATION = "ne/n'*/pas/jamais/aucun/aucune/ni/sans/plus_besoin"
FOR_NOW = "encore/toujours/pour_l'instant/pour_le_moment/avant/aujourd'hui/actuellement/tout_de_suite/d'ici"
HEDGE = (
    "peut_être/peut-être/probablement/sans_doute/aurions/aurais/serait/si/s'il/lorsque/quand/dès_que/"
    "une_fois/sous_réserve/si_possible/éventuellement/pourrait/pourrions"
)

FRENCH = {
    # A yes; with a negation a no, with "pas encore" neither.
    "deciding": f"""
        prend/prends/prenons + vous + on/je/nous - contact/appelle
        confions/confie/confier + vous + nous/je/travaux/chantier/mission/projet
        {_OFFER} + accept*/retenons/retenir/retenue/retenu/retiens/valid*/approuv*/signé*/signons/signe/
            signer/d'accord/convient/conviennent/sélectionné*/choisie/adopt* - {_OTHER}/manière/inacceptable
        acceptons/accepte/accepté/validons/approuvons + nous/je/j'ai/avons/direction/conseil
        direction/conseil/comité/patron/directeur/directrice/mari/femme + accord*/accepté/validé/approuvé/
            donné/d'accord/favorable
        passons/passe/confirmons/confirme/passer/valid* + commande/réservation/l'inscription/l'achat
        souhait*/voudr*/voulons/veux/aimer*/désir* + travailler/commander/réserver/signer/poursuivre/
            donner_suite/continuer/retenir/confirmer/lancer/acheter/renouveler/prolonger + nous/je/
            j'* - savoir/{_OTHER}/recevoir
        travaill* + avec_vous + ravi*/plaisir/heureux/allons/voulons/décidé
        retenons/choisissons/prenons/prends/choisis/retiens + vous/votre/vos/formule/option/modèle/offre/
            solution/deux/
            trois/dix/la_version - {_OTHER}/contact/note/temps
        avons/ai/j'ai/a + choisi/opté/décidé/retenu/tranché + vous/votre/vos/pour_vous - {_OTHER}
        donnons/donne/donner + suite + votre/favorable/positive
    """,
    "yes": f"""
        vous_pouvez/pouvez_vous/pouvez + lancer/démarrer/commencer/procéder/livrer/y_aller/
            passer_la_commande/préparer_le_contrat/réserver_la_date - nous_dire/indiquer/préciser/me
        on_y_va/allons_y/c'est_parti/marché_conclu/c'est_bon_pour/feu_vert/bon_pour_accord/c'est_d'accord/
            c'est_ok/banco/affaire_conclue/on_fonce/c'est_oui
        d'accord/okay/accord + pour/avec + nous/je/vous/votre/devis/prix/conditions/tarif/sommes/suis/le/
            la/tout/vos - {_OTHER}
        ci_joint/ci_jointe/joint/jointe/trouverez/trouver/retourne/renvoie/pièce + signé/signée/signés/
            bon_de_commande/contresigné - livraison_signé/compte_rendu
        acompte/l'acompte/d'acompte + versé/viré/payé/envoyé/réglé/parti/virement/virée
        commande/commandons/commander + ferme/confirmons/confirme/unités/pièces/exemplaires/chaises/
            passons - retard/reçu
        réservons/réserve/réservez + nous/moi/date/places/chambre* - sous_réserve
        envoyez/envoyer/faites/préparez + contrat/facture_d'acompte/bon_de_commande/rib/l'acompte + nous/
            moi/le/parvenir/à_signer - pas
        oui/parfait/super + on/allons/lancez/commandez/nous/prenons/réservez/pour
        convaincu*/séduit* + nous/avez/je/j'ai
        démarrez/commencez/lancez + travaux/production/dès/quand/le/la/les/projet
    """,
    "no": f"""
        accepter/retenir/donner_suite + pouvons/puis/peux/pouvoir + ne/pas
        moyens/attentes/besoins/critères + pas/ne/n'*/aucun
        intéress*/l'intérêt + pas/ne/n'*/plus/aucun
        {_OTHER} + prestataire/fournisseur/société/entreprise/solution/offre/candidat/devis/artisan/agence/
            proposition/cabinet + choisi/retenu/opté/préféré/confié/attribué/avec/vers/chez/pour/
            sélectionné/travailler/signé/pris/retenue
        trop_cher/trop_chère/trop_élevé/trop_élevés/trop_élevée/hors_budget/hors_de/au_dessus + nous/pour/
            budget/c'est/est/sont/notre/prix/tarif*/de
        budget + dépasse/pas/insuffisant/supprimé/coupé/annulé/hors/aucun/plus - quel/précis/voté
        renonçons/renonce/renoncer/décliner/déclinons/décline/refuser/refusons/refuse + nous/je/offre/
            proposition/devons/dois/votre
        suite + pas/ne/sans/défavorable - sans_suite_à
        sans_suite/sans_objet + classé/est/reste/projet/dossier/devis/le
        projet/chantier/l'opération/événement/l'événement/achat + annulé/abandonné/arrêté/supprimé/enterré/
            tombe_à_l'eau
        besoin + pas/plus/aucun/n'* - encore_de_temps
        regret*/malheureusement/désolé* + refus*/décliner/retenu*/pas_donner/négative/ne_pas_pouvoir/
            renoncer/n'avons_pas
        continuer/restons/rester/préférons/gardons/conserver/garder + actuel*/fournisseur/prestataire/
            habituel/avec_notre
        marché/contrat/chantier/travaux/projet/mission + attribué/confié/donné/parti/allé + {_OTHER}/à/
            chez/un
        réponse + négative/défavorable
        ce_sera_sans/sera_sans/non_merci/c'est_non/sans_nous/ce_sera_non
        changé_d'avis/changé + avons/ai/j'ai/avis/d'avis
        mieux_placé*/moins_disant/moins_disante
        ferons/ferai/faisons/fait/faire/réaliser + nous_mêmes/en_interne/moi_même
        justifier/permettre + pas/ne/dépense/payer
    """,
    "later": f"""
        faut/faudra + encore/quelques + jours/temps/semaine/semaines
        préfère/préférons/préférerais/préférerions + attendre
        revenir/revenez/reviennent + vers_nous/vers_moi
        reviens/reviendr*/revenons/revenir/reviendra + vers_vous - n'êtes
        recontact*/rappel*/relanc*/reparl*/recontacter/rappeler + {_TIME}/moi/nous/en/après/à_partir/
            vers - jamais/personne/je_vous_rappelle_que/pas_rappelé/n'a
        réfléchir/réflexion/cogiter/digérer
        besoin/laissez/laisser/donnez/faut/accordez/demande/demandons + temps/délai/jours/semaine/semaines/
            mois/quinzaine - livraison
        encore/toujours + décidé/décision/tranché/choisi/statué/arrêté/prononcé/validé + pas/aucune/rien
        encore/toujours/en_cours + étude/examen/réflexion/l'étude/discussion/d'étude/comparer/attendons/
            attends/hésit* + nous/je/en/à_l'/l'/est
        hésitons/hésite/hésitant + encore/nous/je
        reporté*/reporter/reportons/repouss*/différ*/suspens/pause/gelé/gelée/décalé*/ajourné*/standby/
            remis/remettre + à/au/en/projet/le/la/nous/devons/est/décision/après
        décision/réponse/réunion/conseil/comité/l'arbitrage/verdict/direction/statuera/tranchera/
            décidera + {_TIME}/attend*/prise/rendra/réunit/prochaine/après/d'ici/sera/tombera/le - reçu/
            depuis/mise/heureux
        devons/dois/doit/faut/allons/vais/voulons + parler/discuter/consulter/étudier/valider/soumettre/
            demander/comparer/examiner/présenter/voir + {_ORGAN}/d'abord/avant/encore/calmement/équipe
        donnerai/donnerons/donne/donnons/aurez/ferai/communiquer*/dirai/tiendrons/tiendrai/tiens + réponse/
            retour/nouvelles/courant/informé*/décision
        parler/reparler/rediscuter/voir/revoir/appeler/attendre/attendons/reprendre/faire_le_point/
            recommencer + {_TIME}/après/d'abord + nous/on/en/le/moi/peut/pouvons/peux/plutôt/
            préfère* - ravi/reçu/hâte
        avant/pas_avant + {_TIME}/fin + pas/ne/rien/possible
        après/à_partir/début/fin/mi/courant/d'ici + {_TIME} + décid*/réponse/réponds/recontact*/reparl*/
            verrons/verra/statu*/revenir/revien*/tranch*/budget/fixé*
        plus_tard/bon_moment/trop_tôt/prématuré/pour_l'instant_non
        débordé*/surchargé*/submergé*/en_congés/en_vacances/en_déplacement + jusqu'*/cette/actuellement/
            en_ce_moment/semaine/mois/moment/sommes/suis
        attend*/attendons/attends/l'attente/attente + accord/validation/budget/feu_vert/décision/
            financement/permis/réponse_de_la/subvention/l'accord/autorisation - votre
        patienter/patience + encore/un_peu/merci/quelques/veuillez - perdu/perds/bout
    """,
    "anger": """
        panne/retard/erreur/problème + encore/troisième/deuxième/nouveau/énième/même
        facturé* + vous + heures/pas/jamais/deux/trop
        inadmissible*/inacceptable*/scandal*/honteu*/furieu*/mécontent*/déçu*/décevant*/insatisfait*/
            plainte/réclamation/lamentable*/déplorable*/intolérable/catastrophique/remboursement/arnaque/
            honte/excédé*/exaspéré* - service_réclamation/pas_déçu*
        satisfait*/content*/sérieux/normal/professionnel + pas/peu/aucunement/ne/n'*
        avocat/tribunal/mise_en_demeure/dédommagement
        facturé*/débité*/prélevé*/compté + deux_fois/trop/à_tort/double/en_trop
        bout + patience
        fois + deuxième/troisième/quatrième/énième/trois/quatre/cinq + sans/que/vous/panne/écris/appelle/
            même
        se_moque/se_moquer/moquez + monde/nous/moi/qui
    """,
    "fault": """
        s'écaille/s'écaillent/grince/grincent/tache/coince/clignote
        incomplet*/incomplète*/abîmé*/cassé*/endommagé*/défectu*/fuit/fuite*/rayé*/fissur*/décoll*/périmé*/
            taché*/sale/sales/moisi*/brisé*/déchiré*/hors_service/bâclé*/gondol*/rouill*
        en_panne/tombé*_en_panne/plante/plantée/tombe_en_panne
        manque/manquent/manquait/manquaient/manquant* - temps/informations/budget/il_ne_manque_plus/
            vous_nous_manquez
        erreur*/retard/mauvais/mauvaise/mauvaises - nous_sommes_en_retard/mauvais_moment/mauvaise_nouvelle/
            mauvaise_personne/notre_retard/mon_retard/pardon/désolé
        fonctionn*/marche/arrivé*/venu*/livré*/reçu*/réparé*/remboursé*/respecté*/terminé*/rappelé*/
            présenté*/conforme*/chauffe/démarre + pas/jamais/plus/aucun/n'* - tardé/besoin_encore
        facture + fausse/erronée/erreur/incorrecte/correspond/conteste*
        conteste/contestons + facture/montant/nous/je
        froid*/impoli*/désagréable*/bruyant*/impraticable/inutilisable/illisible + repas/technicien/
            livreur/était/est/étaient/service/équipe/restent/reste
        oublié/perdu + avez/ont/vous/livreur/technicien
    """,
    "silence": """
        réponse/nouvelle/nouvelles/retour/rappel + sans/aucune/toujours/jamais/
            pas_de - sans_réponse_de_notre_part
        personne + répond*/rappel*/venu*/ne/n'*/vient/décroche/bouge
        appelé/écrit/relancé/signalé + deux_fois/trois_fois/plusieurs_fois/déjà
    """,
    "lasts": """
        depuis + jours/semaine/semaines/mois/lundi/mardi/heures/matin/l'installation/livraison
        toujours/encore + pas/rien/en_panne/aucun/cassé*
        deux_fois/trois_fois/quatre_fois/plusieurs_fois/à_nouveau/malgré/une_fois_de_plus/encore_une_fois/
            de_nouveau/chaque_fois/deuxième_fois/troisième_fois
        alors_que/contrairement/rendez/promis/convenu/commandé + vous/nous/avions/était/vous/aviez/à/
            avait - comme_promis/comme_convenu
        attendu/attends/attendons/attendre + heures/journée/matinée/toute/depuis/semaines/en_vain
        clients/salariés/production + plaignent/perdus/arrêtée/attendent/à_l'arrêt
        après + jours/semaine/semaines/mois + seulement/déjà/deux/trois/une/un/à_peine
    """,
    "yours": """
        avez/aviez + vous + installé*/livré*/vendu*/réparé*/facturé*/posé*/fait/envoyé*/promis/monté*
        votre/vos + livraison/technicien/livreur/facture/service/équipe/société/installateur/logiciel/
            entreprise/artisan/colis/
            produit/matériel/travail/prestation/chauffagiste/ouvriers
        colis/livraison/commande/livreur/installation + arrivé*/ouvert/est/a/était/reçu*
        travail/travaux/peinture/pose + bâclé*/mal/sur/sont/est
    """,
    "demand": """
        remplac*/rembours*/dédommag*/réparer/corriger/rectifier/échanger/intervenir + merci/veuillez/
            demande/exige*/faut/devez/attends/nous/de/la/le
        immédiatement/geste_commercial/plus_brefs_délais/exige/exigeons/explications/explication/sans_délai
        quand + venir/viendra/livrer/réparer/serons_nous
        pourquoi
    """,
    "content": """
        aucun*/sans/pas_de + réclamation/problème/souci/plainte
        réglé/résolu/réparé/remplacé/fonctionne_à_nouveau + est/tout/merci/rapidement/vite/désormais/
            maintenant - pas/toujours/jamais
        satisfait*/ravi*/enchanté*/parfait/content* + très/tout/nous/merci/sommes/suis/clients - pas/peu/
            insatisfait*/n'*
        notre/nos/mon + ancien*/actuel* + fournisseur/prestataire/logiciel/chaudière/machine/installateur/
            système
    """,
    "stop": """
        désabonn*/désinscri*/désinscrire/désinscrivez
        plus + envoy*/écri*/m'écri*/m'envoy*/contacter/contactez/recevoir/appeler/solliciter/m'appeler/
            courriels/m'adresser/mails/m'appelez/m'importuner/importuner + ne/n'*/souhait*/de/veux/
            plus - reçois/plus_tard/besoin_de_recevoir/nous_vous/ne_pouvons
        supprim*/retir*/enlev*/rayer/rayez/effac*/radier + liste/listes/fichier/fichiers/adresse/base/
            coordonnées/moi/données/diffusion/nous - produit/commande
        arrêt*/cess*/stop/stoppez + envoy*/m'envoyer/nous_envoyer/écrire/m'écrire/publicités/mails/
            contacter/harceler/démarchage/spam/courriels/messages/m'appeler/newsletters - travaux/production
        oppose/m'oppose/opposition/droit_à_l'oubli + données/traitement/prospection/utilisation/rgpd/
            l'utilisation
        laissez + tranquille/tranquilles/paix
        recevoir + plus/aucun/aucune/ne + courriel*/mails/publicité*/newsletter*/messages/lettre/vos/votre
    """,
    "elsewhere": """
        repris/reprend/récupéré + mes/mon/ma + dossiers/poste/suite/fonctions/clients
        adress*/contact*/voir/voyez/joindre/rapproch*/tourn*/écri*/appelez/demandez + collègue/mme/
            monsieur/madame/service/responsable/m/acheteur/acheteuse/directement_à/comptabilité/siège/
            directeur/directrice - nous_écri*/je_vous_écri*/me_contact*/en_parler
        m'occupe/m'en_occupe/charge/m'en_charge + pas/plus
        s'occupe/s'en_occupe/gère/responsable/interlocut*/suit_ce_dossier/en_charge + c'est/collègue/bon/
            bonne/désormais/maintenant/m/mme/monsieur/madame/est/qui/notre/mon/ma - vous_qui
        transmis/transmets/transféré/transmettons/transfère/suivre/réorienté + collègue/service/
            responsable/à_mon/à_notre/à_ma/au_service/aux_achats/directeur/directrice
        mets/mettre/mettons + relation/contact + avec
        présente*/présenter + vous/permettez + collègue/ami/amie/qui/m/mme/@/mon/ma/notre - société_présente
        copie + collègue/mets/mettre/met/mme/monsieur/m/en/de_ce - signée/facture/contrat/du
        ami/amie/voisin*/beau_frère/confrère/cousin/cousine/connaissance/sœur/frère + cherche/besoin/
            intéressé*/intéressée/souhaite/voudrait/recherche/aimerait
        recommandé/conseillé/recommander + vous/votre/à
        quitté/parti/partie/retraite + entreprise/l'entreprise/société/poste/en_retraite/a/ai/j'ai/suis
        remplaçant*/successeur/successeure/remplace/reprend_le_poste + mon/ma/me/c'est/est/par/désormais
        bonne/mauvaise/bon/mauvais + personne/interlocut*/service + pas/n'*/suis/est/c'est/ne
    """,
    "asking": """
        savoir/connaître/comprendre + souhait*/aimer*/voudr*/j'aimer*/voulons/besoin/faire
        préciser/indiquer/confirmer/expliquer/clarifier/nous_dire/me_dire/communiquer/détailler + pouvez/
            pourriez/merci_de/veuillez/souhait*/prie
        question/questions/interrogation/précision + une/quelques/juste/petite/dernière/encore/j'ai/avons/
            aurais - aucune/si_vous/n'hésitez
        comprends/comprenons + pas/mal
        est_ce_que/combien/quel_est/quelle_est/quels_sont
    """,
}
