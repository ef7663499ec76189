"""Whether the client wants no more mail."""

from fupmail.understand.phrases import Hit, Phrasebook, Read

ENOUGH = Phrasebook("""
^ (please|kindly|pls)? (unsubscribe|opt out|remove me|remove us|remove|stop|take me off|unsubscribed)
    (please|me|us|thanks|now)? $
^ (please|kindly|and|just|so|can you|could you|would you)? unsubscribe (me|us|this|from (this|your|these|
    all|the)|please|my|our|$|.|!|,|asap|immediately)
(want|wish|would like|like|asked|trying|tried|how (do|can) i|please|need|request|requested|repeatedly)
    (to|me to|you to)? (be)? (unsubscribe|unsubscribed|opt out|opted out|be removed|be taken off)
(remove|take|delete|strike|scrub|drop|erase|cross|purge|wipe|scratch|strip|get|keep|leave) (me|us|my|our|
    this|that|these|the|both|all) (from|off|out|address|addresses|email|emails|e mail|name|number|inbox|
    data|details|contact|company|mailbox|school|office|personal|mail|account)? .. (list|lists|database|
    records|record|campaign|campaigns|mailing|mailings|sequence|sequences|system|distribution|distributor|
    files|crm|books|newsletter|newsletters|spam|contacts|file|off|data|rolodex|spreadsheet|cadence|drip|
    blast|blasts|marketing|mailshot|mailshots)
(remove|take|delete|strike|scrub|drop|erase|purge|cross) .. (from|off|of|out of) (your|all|this|the|any|
    ya|future|yer|these) (mailing|email|e mail|contact|marketing|distribution|call|sales|master)? (list|
    lists|database|records|record|campaign|campaigns|mailing|mailings|sequence|sequences|system|
    distribution|distributor|files|crm|books|newsletter|newsletters|contacts)
(remove|delete|erase|take) (me|us) (from|off|of)
(delete|erase|remove|destroy|lose|forget|bin|scrub|scratch|drop|burn) (all)? (my|our|this) (all)?
    (personal)? (data|details|email|e mail|address|number|contact|information|info|record|records|mail|
    name|phone|inbox)
(get|take) me (off|out of)
off (your|this|the|ya|yer|of your) (mailing|email|marketing|distribution|damn|bloody)? (list|lists|books|
    newsletter|mailing|database)
(stop|quit|cease|halt|enough) (with)? (the|these|all|your|and|it|sending|all the)? (emailing|mailing|
    writing|sending|contacting|calling|messaging|spamming|pestering|bothering|harassing|bombarding|
    ringing|phoning|texting|emails|mails|spam|messages|newsletters|desist|hounding|badgering|stalking|
    chasing)
(stop|quit) (emailing|mailing|writing|contacting|calling|messaging|spamming|pestering|bothering|hounding|
    ringing)
(do|please do) not (ever)? (contact|email|e mail|write|send|mail|call|message|text|ring|phone|bother|reach
    out|approach|spam|ping|disturb|add) (me|us|this|here|to|any|anything|again|more|our|my|further|or|this
    address|these)
(never|no one|nobody) (ever)? (contact|email|write|mail|call|message|send) (me|us|here|this|again)
(no|not|nor|zero|not any) (more|further|longer)? (of)? (these|your|such|any|the)? (more)? (emails|mails|
    newsletters|messages|mailings|spam|publicities|marketing|mailshots|e mails|calls|contact|
    correspondence|communications|brochures|circulars|promotions|advertising) (please|from you|from your|
    .|,|!|$|thank|thanks|ever|again|to)
(not|no longer|do not|never) .. (wish|want|wishing|like|care|consent|agree) .. (receive|get|be contacted|
    hear|contact|be emailed|be on|see|processing) .. (from you|any|more|emails|mails|newsletters|again|
    these|your|list|it|this|contact|further|marketing)
(not|no longer) (wish|want) (to)? (receive|hear|be contacted|get)
(rather|like|prefer|want|love|wish) (to)? not (be|to be) (on|contacted|emailed|included|part)
(not|never) (asked|signed up|subscribed|opted|agreed|consented|requested) (for|to|in|up) .. (this|these|
    your|emails|newsletter|list|mailings|spam|be)
(lose|forget|bin|burn|delete|shred) (my|our|this) (address|number|email|e mail|details|contact|name|inbox)
opt (me|us|this|our|my) out
opt out (please|of|from|now|.|!|$)
(cease and desist|gdpr|data protection|art . 21|article 21|art . 17|article 17|can spam|ccpa|right to be
    forgotten|right to erasure|mail preference|tps registered|do not call)
(object|objection|withdraw|revoke) .. (use|processing|consent|advertising|marketing)
(mark|marking|marked|report|reporting|flag|block|blocking) (you|this|it|these|your|as) .. (spam|junk|ico)
leave (me|us) alone
(crossing|cross|strike|scratch|knock) (me|us|my name|our name) off (the|your|any|that)
(wrong|not the right) (address|mailbox|inbox) .. (remove|delete|stop|strike)
(bitte|uns|mich|mir|von) .. (abmelden|austragen|abbestellen|löschen sie meine|löschen sie unsere|keine
    weiteren mails|keine weiteren e mails|keine werbung|keine newsletter)
(aus|von) (ihrem|dem|ihrer|der) (verteiler|mailingliste|newsletter|liste|adressliste) ..
keine (weiteren|mehr)? (mails|e mails|werbung|newsletter|nachrichten|zusendungen) (mehr|zu|von)
(désabonner|désinscrire|désinscription|désabonnement|désabonnez|désinscrivez)
(ne|plus) .. (plus|recevoir) .. (recevoir|vos|mails|publicités|courriels|newsletters|contacter|messages)
(retirez|supprimez|enlevez) (moi|mon|mes|notre|nos|nous)
""")

NOT_ENOUGH = Phrasebook("""
(unsubscribe|cancel|opt out|removed) from _ (service|services|'s|platform|plan|tool|software|subscription|
    and)
(unsubscribe|unsubscribing|unsubscribed) from (their|another|our old|our current|the old|the other|the
    current)
(our|my) (customers|users|subscribers|clients|members|readers) .. (unsubscribe|opt out)
(cross|take|strike) me off (today|the to do|your to do|the agenda)
(do not|please do not) (call|ring|phone|email|write|contact|send) (me|us|it|this|anything) (on|before|
    until|till|at|after|today|tomorrow|this|between|yet|in the|during)
(if|how|does|can|when|whether|where) .. (unsubscribe|opt out)
to unsubscribe ,? (from|click|reply|visit|send|please|go|follow|email)
""")


def enough(read: Read) -> Hit | None:
    """Where the sentence asks for no more mail.

    Asks for it: "take us off your list". Does not: "we want to unsubscribe from MailHerd's service".
    """
    return None if NOT_ENOUGH in read else next(iter(read.hits(ENOUGH)), None)
