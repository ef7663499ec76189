"""The words by which mail programs and people mark what is quoted, forwarded or a signature.

Everything is lower-cased data, phrases parted by commas: a language is added here, not in the rules.
"""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


HEADER_ROLES: dict[str, tuple[str, ...]] = {
    "from": _phrases(
        """
        from, von, de, van, da, från, fra, od, lähettäjä, от, sender, author
        """
    ),
    "date": _phrases(
        """
        sent, date, gesendet, gesendet am, datum, envoyé, envoyé le, envoyée, message du, enviado,
        enviado el, enviado em, enviada em, enviada, enviado a las, fecha, data, data di invio, verzonden,
        verzonden op, inviato, inviata, inviato il, skickat, sendt, dato, wysłano, wysłane, lähetetty,
        отправлено, дата, send, date sent
        """
    ),
    "to": _phrases(
        """
        to, an, à, a, para, aan, till, til, do, vastaanottaja, кому
        """
    ),
    "cc": _phrases(
        """
        cc, bcc, kopie, copie, copie à, kopia, kopi, cci, cco, copia, копия
        """
    ),
    "subject": _phrases(
        """
        subject, betreff, objet, asunto, onderwerp, oggetto, assunto, ämne, emne, temat, aihe, тема, sujet
        """
    ),
    "other": _phrases(
        """
        importance, sensitivity, reply-to, reply to, organization, priority, attachments, wichtigkeit,
        priorität, anlagen, antwort an, importance élevée, pièces jointes, répondre à, importancia,
        adjuntos, responder a, urgentie, bijlagen, priorità, allegati, rispondi a, prioridade, anexos,
        sent by, please respond to, resent-from, message-id, mailed-by, signed-by
        """
    ),
}
"""Labels of copied header lines in the languages of mail programs, by what they name."""

DIVIDERS: tuple[str, ...] = _phrases(
    """
    original message, original appointment, forwarded message, forwarded by, reply separator,
    forward header, inline attachment follows, forwarded email, forwarded mail, original email,
    previous message, original mail, forward message, ursprüngliche nachricht, ursprungliche nachricht,
    originalnachricht, original-nachricht, weitergeleitete nachricht, weitergeleitet von,
    ursprünglicher termin, message d'origine, message d’origine, message original, message transféré,
    message transmis, message réexpédié, courriel original, mail original, transféré par,
    e-mail d'origine, mensaje original, mensaje reenviado, mensaje remitido, reenviado por,
    correo original, oorspronkelijk bericht, origineel bericht, doorgestuurd bericht, doorgestuurd door,
    oorspronkelijke bericht, messaggio originale, messaggio inoltrato, messaggio originario, inoltrato da,
    mensagem original, mensagem encaminhada, mensagem reencaminhada, encaminhado por,
    ursprungligt meddelande, ursprungsmeddelande, originalmeddelande, vidarebefordrat meddelande,
    oprindelig meddelelse, original melding, opprinnelig melding, videresendt melding,
    wiadomość oryginalna, oryginalna wiadomość, wiadomość przekazana, исходное сообщение,
    пересылаемое сообщение, пересланное сообщение
    """
)
"""What stands between the dashes above forwarded or quoted text."""

OPENING_LINES: tuple[str, ...] = _phrases(
    """
    begin forwarded message, anfang der weitergeleiteten, anfang der weitergeleiteten nachricht,
    weitergeleitete nachricht, début du message transféré, début du message réexpédié,
    inicio del mensaje reenviado, begin doorgestuurd bericht, inizio messaggio inoltrato,
    início da mensagem encaminhada, início da mensagem reencaminhada, inicio da mensagem encaminhada
    """
)
"""Lines without any dashes that open a forwarded message (Apple Mail writes them so)."""

QUOTE_OPENERS: frozenset[str] = frozenset(
    _phrases(
        """
    on, at, in, am, le, el, op, il, em, den, w, dnia, a, em:, v, dne, på, no, vom
    """
    )
)
"""First words of an attribution line: "On Monday ... wrote:"."""

QUOTE_VERBS: tuple[str, ...] = _phrases(
    """
    wrote, writes, said, schrieb, hat geschrieben, a écrit, ecrit, écrit, a ecrit, escribió,
    escribio, ha escrito, schreef, het volgende geschreven, geschreven, ha scritto, scrive, escreveu,
    napisał, napisał(a), napisała, pisze, skrev, kirjoitti, написал, написал(а), написала, пишет, 写道,
    napsal, napsal(a), ha escrit
    """
)
"""How an attribution line ends, or what it has before the name."""

DEVICE_SIGNATURES: tuple[str, ...] = _phrases(
    """
    sent from my, sent from mail for, sent from outlook, sent from yahoo, sent from samsung,
    sent from typeapp, sent from acompli, sent from proton, sent from a mobile, sent from the,
    sent from bluemail, sent from spark, sent from mailbox, sent from iphone, sent from ipad,
    sent from nine, sent from aqua mail, sent from android, sent from aol, sent from hey,
    sent from superhuman, sent from newton, sent from edison, sent from airmail, sent from canary,
    sent via, sent with, sent using, get outlook for, get bluemail for, download outlook for, von meinem,
    von unterwegs gesendet, diese nachricht wurde von meinem, gesendet von, gesendet mit, gesendet aus,
    envoyé de mon, envoyé depuis, envoyé à partir de, envoyé avec, envoyé d'un, télécharger outlook pour,
    obtenir outlook pour, provenance : courrier, enviado desde, enviado de mi, enviado con,
    obtener outlook para, obtén outlook para, verzonden vanaf, verzonden vanuit, verstuurd vanaf,
    verstuurd vanuit, verzonden met, download outlook voor, outlook voor, inviato da, inviato dal,
    inviato con, ottieni outlook per, scarica outlook per, enviado do meu, enviado a partir, enviado pelo,
    enviado via, obter o outlook para, obter outlook para, sendt fra, skickat från, lähetetty, wysłane z,
    wysłano z, отправлено с, отправлено из
    """
)
"""How a phone or an app signs a mail, at the start of a short line of its own."""

CLOSINGS: frozenset[str] = frozenset(
    _phrases(
        """
    thanks, thank you, many thanks, thanks again, thanks so much, thx, thanks and regards,
    thanks & regards, thanks in advance, thank you very much, regards, best regards, kind regards,
    warm regards, kindest regards, best, best wishes, all the best, cheers, sincerely, sincerely yours,
    yours sincerely, yours truly, very truly yours, yours faithfully, respectfully, cordially, warmly,
    rgds, br, kr, take care, talk soon, love, ciao, mit freundlichen grüßen, mit freundlichem gruß,
    mit freundlichen gruessen, freundliche grüße, freundliche grüsse, viele grüße, viele grüsse,
    beste grüße, beste grüsse, liebe grüße, herzliche grüße, schöne grüße, gruß, grüße, mfg, lg, vg,
    danke, vielen dank, besten dank, cordialement, bien cordialement, bien à vous, salutations,
    meilleures salutations, sincères salutations, bonne journée, merci, merci d'avance, amicalement,
    à bientôt, saludos, un saludo, saludos cordiales, cordialmente, atentamente, un cordial saludo,
    gracias, muchas gracias, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet,
    vriendelijke groeten, groet, groeten, hartelijke groet, mvg, bedankt, dank je wel, cordiali saluti,
    distinti saluti, saluti, un saluto, un cordiale saluto, grazie, grazie mille, atenciosamente,
    com os melhores cumprimentos, melhores cumprimentos, cumprimentos, abraços, um abraço, att, obrigado,
    obrigada
    """
    )
)
"""Closing words that stand on a line of their own."""

CONTACT_LABELS: frozenset[str] = frozenset(
    _phrases(
        """
    tel, telephone, phone, ph, t, p, f, m, c, o, d, e, w, fax, facsimile, mobile, mob, cell, cellular,
    cell phone, office, direct, direct line, direct dial, dd, home, work, main, pager, ext, extension,
    voice, toll free, toll-free, email, e-mail, mail, web, website, www, internet, url, skype, linkedin,
    twitter, whatsapp, address, aol im, p-mail, telefon, tel., fon, handy, mobil, telefax, durchwahl,
    büro, téléphone, tél, tél., portable, télécopie, fixe, ligne directe, courriel, site, teléfono, teléf,
    móvil, celular, correo, telefoon, mobiel, tel/fax, phone/fax, telefono, cellulare, cell., sito,
    telefone, telemóvel, fixo, off, bus, mobile phone, office phone, ph., fax., mob., m., t., f., p., o.,
    direkt, zentrale
    """
    )
)
"""What stands before the colon in a line of contact data."""

JOB_WORDS: frozenset[str] = frozenset(
    _phrases(
        """
    manager, director, president, counsel, attorney, engineer, analyst, consultant, officer, executive,
    coordinator, specialist, assistant, associate, partner, founder, cofounder, co-founder, ceo, cto, cfo,
    coo, vp, chairman, chair, head, lead, leader, supervisor, administrator, representative, technician,
    developer, designer, architect, advisor, adviser, agent, broker, owner, principal, secretary,
    treasurer, accountant, professor, editor, geologist, planner, buyer, sales, marketing,
    geschäftsführer, geschäftsführerin, leiter, leiterin, vertrieb, berater, beraterin, assistentin,
    directeur, directrice, responsable, gérant, gérante, commercial, ingénieur, gerente, directora, jefe,
    director general, verkoop, adviseur, directie, bedrijfsleider, direttore, responsabile, titolare,
    diretor, diretora, consultor, consultora, comercial, legal, department, dept, team, resources
    """
    )
)

COMPANY_WORDS: frozenset[str] = frozenset(
    _phrases(
        """
    inc, corp, corporation, llc, llp, lp, ltd, limited, plc, co, company, group, gmbh, ag, kg, ohg, ug,
    se, sarl, sas, sa, eurl, sl, slu, bv, nv, srl, spa, snc, sro, spzoo, oy, ab, aps, pte,
    pty, pvt, lda, ltda, university, institute, bank,
    services, associates, partners, holdings, technologies, solutions, consulting, systems, foundation,
    college, school
    """
    )
)

STREET_WORDS: frozenset[str] = frozenset(
    _phrases(
        """
    street, st, suite, ste, avenue, ave, road, rd, drive, dr, floor, blvd, boulevard, lane, ln, court, ct,
    plaza, building, bldg, box, square, parkway, pkwy, highway, hwy, way, room, straße, strasse, str,
    platz, allee, weg, rue, place, quai, cedex, calle, avenida, straat, laan, plein, via, viale, piazza,
    corso, rua, praça
    """
    )
)

SMALL_WORDS: frozenset[str] = frozenset(
    _phrases(
        """
    of, and, for, the, &, de, du, des, la, le, el, und, für, von, der, die, van, den, di, da, do, e, y,
    et, at, in, del, della, delle, degli, dei, dos, das, des, zum, zur, am, an, op, aan
    """
    )
)

DISCLAIMER_PHRASES: tuple[str, ...] = _phrases(
    """
    confidential, privileged, intended recipient, intended only for, intended solely,
    intended to be delivered only, intended exclusively, named addressee, sole use, named person's use,
    received this message in error, received this e-mail in error, received this email in error,
    received this communication in error, received in error, receive this message in error,
    notify the sender, notify us, unauthorized, unauthorised, strictly prohibited, disseminat,
    attorney-client, delete this message, delete all copies, private communication, virus,
    please consider the environment, before printing, vertraulich, irrtümlich erhalten, bestimmungsgemäße,
    informieren sie bitte, unbefugt, nicht der richtige adressat, nicht der beabsichtigte, vernichten sie,
    confidentiel, destinataire, reçu ce message par erreur, par erreur, toute utilisation, confidencial,
    destinatario, por error, prohibida, ha recibido este mensaje, vertrouwelijk, geadresseerde,
    bestemd voor, abusievelijk, ten onrechte ontvangen, riservat, destinatari, per errore, uso esclusivo,
    divulgazione, destinatário, por engano, recebeu esta mensagem, proibida
    """
)
"""Two different ones in one paragraph make it a disclaimer; one alone is ordinary language."""

FOOTER_OPENINGS: tuple[str, ...] = _phrases(
    """
    you are receiving this, you received this message because, reply to this email directly,
    reply to this email to respond, to unsubscribe from this, to unsubscribe from these, to unsubscribe,
    to unsubscribe or, do you yahoo, get your free, get your private free, join the world,
    protect your pc, chat with friends online, send and receive hotmail, msn photos,
    this message was scanned, this email was scanned, this email has been checked for viruses,
    this e-mail was sent by, virus-free., please consider the environment, please think before you print,
    think before you print, denken sie an die umwelt, bitte prüfen sie der umwelt,
    pensez à l'environnement, avant d'imprimer, denk aan het milieu, prima di stampare,
    antes de imprimir, piense en el medio ambiente, pense no ambiente, sie erhalten diese,
    diese e-mail wurde von, vous recevez ce,
    ce message a été vérifié, recibe este, u ontvangt dit, ricevi questo messaggio, recebeu este
    """
)
"""How a line of a footer begins."""

FOOTER_PHRASES: tuple[str, ...] = _phrases(
    """
    mailing list, unsubscribe, manage your subscription, manage your preferences, view it on github,
    yahoo! groups, avast, avg.com, mailscanner, messagelabs, msn explorer, yahoo.com, free email,
    free download, abmelden, abbestellen, mailverteiler, désabonner, désinscrire, darse de baja,
    uitschrijven, afmelden, disiscriver, cancelar a subscrição, cancelar inscrição
    """
)
"""Words of footers that people use too: they count below a rule or beside a link."""

BANNERS: tuple[str, ...] = _phrases(
    """
    caution: this, caution: external, caution - external, caution! external, warning: this email originated,
    warning: external, warning: this message originated, this email originated from outside,
    this message originated from outside, this message is from an external sender,
    this email is from an external, you don't often get email from, you don’t often get email from,
    some people who received this message don't often, achtung: diese e-mail, achtung: externe,
    vorsicht: diese e-mail, attention : ce message, attention: ce message, sie erhalten nicht häufig,
    vous n'obtenez pas souvent, external email:, externe e-mail:, correo externo:, mittente esterno:
    """
)
"""How the warning begins that a company's gateway puts above mail from outside."""

BANNER_LINES: frozenset[str] = frozenset(
    _phrases(
        """
        external, external email, external sender, external message, extern, externe e-mail,
        expéditeur externe, correo externo, remitente externo, mittente esterno, externe afzender,
        remetente externo
        """
    )
)
"""Such a warning as a line of its own ("[EXTERNAL]")."""

STUB_PHRASES: tuple[str, ...] = _phrases(
    """
    does not support html, doesn't support html, requires an html, html email, html version, html format,
    html-fähig, view this email in your browser, view in browser, kein html, im browser ansehen, en html,
    formato html, supporta html, no soporta html, enable html, this is a multi-part message, mime-aware,
    mime compliant
    """
)
"""What a mailer writes into the plain part when the words are in the HTML alone."""
