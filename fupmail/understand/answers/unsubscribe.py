"""Whether the client wants no more mail."""

from fupmail.understand.answers import tongues
from fupmail.understand.phrases import SOMEWHERE, Hit, Phrasebook, Read

ENOUGH = Phrasebook("""
^ no more (please|, please|thanks|thank you|of (this|these|those)|emails|mails|newsletters|.|!|$)
there (are|will be|shall be|is) no (others|more of (these|them|this)|further (ones|mails|mailings|
    letters|emails)|more
    (to (come|follow)|letters|mailings))
(un enroll|un enrol|unenroll|unenrol|disenroll|deregister|de register|unlist|delist|unfollow) (me|us|
    this|my|our|please|$)
(obliged|grateful|thankful|pleased|glad|appreciate it|appreciated|thank you) (if|to) (you)? (would|
    could|will|to)? (now|please|kindly)?
    (remove|delete|dispose|stop (sending|writing|mailing)|erase|cease|refrain|desist|unsubscribe|leave me
    off|leave us off|take me off|take us off)
(desist|refrain|cease) (from)? (any|all|from|further)? (further)? (mailing|mailings|sending|emailing|
    contacting|writing|soliciting|soliciting|correspondence|approaching|spamming)
(take|leave|rub|blot|knock|strike|whip|pull) (my|our|this) (address|name|email|e mail|number|_ 's (name|
    address|email)) (out|off)
(take|get|leave|keep|rub|drop|strike|whip|pull) (me|us|my _|our _|this _) (off|out of|from) (whatever|
    these|those|such|future|any (future|more|further|such)|all (future|such|your|these))
whatever (list|cadence|campaign|sequence|funnel|robot|mailing|newsletter|drip|round robin|database|
    automation|blast) (i am|we are|i 'm|this is|that is|it is|you|this|it)
(this|our|my) (mailbox|inbox|address|email|e mail|email address|mail address) is (not)? (only|strictly|
    reserved|meant|solely)? (for|not for) _ (_)? (_)? (.|,) (_)? (_)? (do not|not|stop|please)
do not (ever)? use (it|this (address|mailbox|email|inbox)|my (address|email)|our (address|email|
    mailbox)) (for|to) (advertising|advertise|marketing|market|sales|sell|promotions|promote|publicity|
    solicit|spam|send)
(recall|remember) (ever)? (giving you|giving anyone|having given|subscribing|signing|agreeing to (this|
    these|receive)|asking (for|to)|consenting)
(dispose of|destroy|shred|expunge|purge|wipe|erase|get rid of|scrap) (my|our|these|those|all my|all our)
    (details|data|address|addresses|records|contact|contacts|email|information|name)
(let|make) this (be)? (the|your) last (one|email|mail|letter|message|time|.|,|$|you)
(this|it) (had better|better|must|should|will|needs to|is to|has to) be the last (one|email|mail|letter|
    message|newsletter|time you (write|email|mail))
(wish|want|prefer|like|choose|asking|elect) to (be left alone|be left in peace|opt out|be forgotten|be
    taken off|come off|leave (this|your|the) (list|mailing))
(come|coming|came|get|getting|be) off (this|your|the) (mailing|email|list|newsletter|distribution)
(stop|end|quit) (this|these|the|your) (nonsense|madness|barrage|bombardment|flood|deluge|campaign|
    mailing|stream|drip|nagging|stuff)
(clogging|flooding|cluttering|filling|spamming|polluting|bombarding) (up)? (my|our) (inbox|mailbox|
    letterbox|email|mail)
too many (emails|mails|messages|newsletters|mailings) ,? (please|stop|take|remove|i|no|make|from you)
(not|never) (a|been a|your|been your)? (customer|customers|client|clients) (of yours)? .. do not want to be
(we have|i have|have) (had|seen|received|read) (quite)? enough (of (these|your|them|this)|emails|mail)
(mail|write to|email|pester|bother) (somebody|someone) else
(no longer|not) (care|wish|want|need) (to)? (read|see|open|receive|get|for) (these|your|any of (these|
    your|them)|them)
^ (please|kindly|just|do)? remove (us|me|this address|our address|my address) (.|,|!|$|at once|immediately|
    we|i|now)
(want|wish|like) (it|this|these|them|the (mails|emails)) to (stop|end)
(take|get|strike) (my name|our name|me|us) off (this|the|your|that|all) _
do not (ever)? (write|contact|call|email|mail|ring|phone|message) (me|us|here)? (ever)? again
how (do|can|to|does one) (i|we)? (unsubscribe|opt out|get off|get removed)
(not allowed|no permission|no right|forbid|forbidden|not (have|given) (my|our)? (permission|consent)) ..
    (use|keep|store|
    process|contact|hold|email|write) (my|our|me|us)
(last|final) (one|email|mail|message) (please|you send|i get|we get)
(my|our) (name|address|details|data|email|number) .. (struck|removed|deleted|erased|expunged|scrubbed)
    (from|off)
(address|number|email|name) .. ,? (but|so|now|and|please) (lose|forget|bin|delete) it
(strike|drop|cut|scrub) (me|us) from (your|this|the|all) _
^ (that is)? enough (of|with) (these|your|the) (mails|emails|newsletters|messages|mailings)
cross (my|our) name (out|off)
^ (please|kindly|pls)? (unsubscribe|opt out|remove me|remove us|remove|stop|take me off|unsubscribed)
    (please|me|us|thanks|now)? $
^ (please|kindly|and|just|so|can you|could you|would you)? unsubscribe (me|us|this|from (this|your|these|
    all|the)|please|my|our|$|.|!|,|asap|immediately)
(want|wish|would like|like|asked|trying|tried|how (do|can) i|please|need|request|requested|repeatedly)
    (to|me to|you to)? (be)? (unsubscribe|unsubscribed|opt out|opted out|be removed|be taken off)
(remove|take|delete|strike|scrub|drop|erase|purge|cross) .. (from|off|of|out of) (your|all|this|the|any|
    ya|future|yer|these) (mailing|email|e mail|contact|marketing|distribution|call|sales|master)? (list|
    lists|database|records|record|campaign|campaigns|mailing|mailings|sequence|sequences|system|
    distribution|distributor|files|crm|books|newsletter|newsletters|contacts)
(remove|delete|erase|take) (me|us) (from|off|of)
(delete|erase|remove|destroy|lose|forget|bin|scrub|scratch|drop|burn) (all)? (my|our|this) (all)?
    (personal)? (data|details|email|e mail|address|number|contact|information|info|record|records|mail|
    name|phone|inbox)
(get|take) me (off|out of)
off (your|this|ya|yer|of your) (mailing|email|marketing|distribution|damn|bloody)? (list|lists|books|
    newsletter|mailing|database)
(stop|quit) (emailing|mailing|writing|contacting|calling|messaging|spamming|pestering|bothering|hounding|
    ringing)
(never|no one|nobody) (ever)? (contact|email|write|mail|call|message|send) (me|us|here|this|again)
(no|not|nor|zero|not any) (more|further|longer)? (of)? (these|your|such|any|the)? (more)? (emails|mails|
    newsletters|messages|mailings|spam|publicities|marketing|mailshots|e mails|calls|contact|
    correspondence|communications|brochures|circulars|promotions|advertising) (please|from you|from your|
    .|,|!|$|thank|thanks|ever|again|to)
(rather|like|prefer|want|love|wish) (to)? not (be|to be) (on|contacted|emailed|included|part)
(lose|forget|bin|burn|delete|shred) (my|our|this) (address|number|email|e mail|details|contact|name|inbox)
opt (me|us|this|our|my) out
opt out (please|of|from|now|.|!|$)
(cease and desist|gdpr|data protection|art . 21|article 21|art . 17|article 17|can spam|ccpa|right to be
    forgotten|right to erasure|mail preference|tps registered|do not call)
leave (me|us) alone
^ never (write|mail|email|contact|call|phone) (to)? (me|us)
(erase|delete|remove) .. (personal)? data .. (you|hold|about|on) (me|us|about)
refrain from (sending|writing|contacting|emailing|mailing|calling|any)
cease (all|any|your) (marketing|contact|mailings|communication|emails)
(me|nous) (retirer|désinscrire|supprimer|enlever|rayer) de
(crossing|cross|strike|scratch|knock) (me|us|my name|our name) off (the|your|any|that)
(bitte|uns|mich|mir|von) .. (abmelden|austragen|abbestellen|löschen sie meine|löschen sie unsere|keine
    weiteren mails|keine weiteren e mails|keine werbung|keine newsletter)
(aus|von) (ihrem|dem|ihrer|der) (verteiler|mailingliste|newsletter|liste|adressliste) ..
keine (weiteren|mehr)? (mails|e mails|werbung|newsletter|nachrichten|zusendungen) (mehr|zu|von)
(désabonner|désinscrire|désinscription|désabonnement|désabonnez|désinscrivez)
(ne|plus) .. (plus|recevoir) .. (recevoir|vos|mails|publicités|courriels|newsletters|contacter|messages)
(retirez|supprimez|enlevez) (moi|mon|mes|notre|nos|nous)
(remove|take|delete|strike|scrub|drop|erase|purge|wipe|scratch|cross|strip|pull|get) (me|us|my _|our _|
    this _|both of us|_) (from|off|out of|of) .. (list|lists|database|records|record|campaign|campaigns|
    mailing|mailings|sequence|sequences|system|distribution|distributor|files|crm|books|newsletter|
    newsletters|spam list|contacts|rolodex|spreadsheet|cadence|drip|blast|blasts|marketing|mailshots|
    mailing list|address book)
(do|does) not (wish|want|like|care|consent|agree) (to)? (receive|get (any|more|your|these|emails)|be
    contacted|be emailed|be mailed|hear from you|be on your|see any more|more of)
(want|wish) not (to)? (receive|get|hear|more)
(no longer|not) (wish|want) (to)? (receive|hear|be contacted|get (any|your|more|these)|your (emails|mails|
    newsletter))
(please|do|kindly) (do)? not (ever)? (contact|email|e mail|write to|mail|call|message|text|ring|phone|
    bother|approach|spam|ping|disturb) (me|us|this address|here|anyone here) (again|any more|anymore|
    further|at|.|!|$|,|ever)
(please|do) (do)? not send (me|us|anything|any) (any|more|anything|further|emails|mail|stuff|else|.|!|
    again)
(did not|never) (ask|asked|sign up|signed up|subscribe|subscribed|opt in|opted in|request|requested) (for|
    to|in|up)? .. (emails|newsletter|newsletters|list|mailings|spam|this|these)
(object|objection) .. (use|processing|marketing|advertising)
(withdraw|revoke) .. consent
(mark|marking|marked|report|reporting|reported|flag|flagging|block|blocking) (you|this|it|these|your|them)
    .. (spam|junk|ico)
(stop|quit|cease|halt|enough) (with)? (the|these|all|your|sending|it with the)? (emailing|mailing|
    spamming|pestering|bothering|harassing|bombarding|emails|mails|spam|newsletters|hounding|badgering|
    messages) (me|us|.|!|$|please|to|now|,|already|from|or)
stop (sending|writing|contacting|calling|messaging|texting|ringing|phoning) (me|us|to me|to us|these|this|
    your|emails|any)
(do|does) not (want|wish|need|like) (any more of)? (these|this|your|any|more) (anymore|any more|emails|
    mails|newsletters|newsletter|messages|updates|mailings|spam|email|mail|marketing|stuff)
^ (stop|remove|unsubscribe|unsub|opt out) (.|!|$)
(get|take) (off|me off|us off) (this|your|the) (list|mailing)
(never|did not) (signed|sign) up (for|to)
(please|pls|:|,|and|just|so) no more (offers|adverts|deals|promotions|catalogues|catalogs|brochures|
    letters|leaflets|mailshots|newsletters|emails|mails|of these|of them|from you)
(do|does) not (want|need|wish for|require|care for) (any|to get any|to receive any)? (more|further)
    (of)? (emails|mails|newsletters|offers|messages|updates|catalogues|brochures|letters|mailings|
    marketing|promotions|these|them)
forget (that)? (i|we) (ever)? (exist|existed|signed|gave)
(please|kindly|do|to|and|just) (stop|cease|quit|end) sending (them|these|it|those|any|anything|more|
    stuff|to|things|your)
(want|wish|like|need|have|get|ask for|asking for) (my|our|his|her|this|these) (_)? (_)? (removed|
    deleted|erased|taken off|wiped|unsubscribed|purged|struck off|expunged)
(i|we) (just|really|only)? want (out|off) (.|,|!|$|of|this|now|please|your)
whoever (runs|sends|manages|writes|is behind|is in charge of|looks after|is responsible for) (this|
    these|the|your|it)
(make|making) (it|this|them|these|the emails|the mails) stop
(leave|let) (me|us|this inbox|my inbox|our inbox) (in peace|be|out of it|alone)
(take|count|leave|cut|drop|keep|scratch) (me|us) (out|off) of (it|this|these|your|the|any|future)
(not|never) (to)? (be)? (written to|emailed|mailed|contacted|marketed to|spammed|solicited) (again|any
    more|anymore|further|by you|.|$)
(prefer|rather|like|wish) (it if)? (you)? (did|do) not (write|mail|email|contact|send|ring|call) (me|us|
    to me|to us|any|again|here)
(take|leave|strike|drop) my (wife|husband|mother|father|mum|dad|son|daughter|boss|late _|company|school|
    shop|mailbox) off (.|,|!|$|your|this|the|it|that)
save your (electricity|ink|stamps|paper|postage|bandwidth|energy|pixels|breath)
(go|going|goes|gone|went) (straight|directly|unread|unopened) (in|into|to) (the|my|our)? (bin|trash|
    spam|junk|recycling|shredder|waste)
no more (vouchers|coupons|ads|spam|flyers|samples|invitations|surveys|round robins|bulletins|digests|
    blasts|webinars) (please|, please|thanks|thank|.|!|$|for)
(strike|cross|take|score|rub) (off|out) (our|my|this) (company|name|address|firm|school|email|office|
    number|entry)
(never|not) (gave|given|give|granted) (you|anyone|anybody|your company)? (my|our|any|the)? (permission|
    consent|leave) .. (use|contact|email|write|mail|my|address|send|keep|store|hold)
(take|get|strike|cross) (me|us) off (the|that|this) (list|lists) (.|!|$|please|,|now)
left off (this|your|the|all) (circular|list|mailing|mailings|distribution|round robin|newsletter)
(name|address|email|number) (no longer|not|never) (feature|features|featured|appear|appears|figure|
    figures) (on|in) (your|this|the|any) _
do not want to know (about|any more|anything)
(amend|correct|update|purge) your (records|list|lists|database) (.|accordingly|so|and|to)
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
(if|does|when|whether|where|can (our|they|customers|people|users|members)) .. (unsubscribe|opt out)
how .. (they|customers|clients|members|users|people|subscribers) .. (unsubscribe|opt out)
to unsubscribe ,? (from|click|reply|visit|send|please|go|follow|email)
if you (do not|no longer|wish|want|would like|prefer|would rather|ever)
(to|can|may|may also) (unsubscribe|remove yourself|opt out|be removed) (from|by|at|,|click|here|using|via|
    with)
(if|should) (you) .. (remove|removed|unsubscribe|opt out|receive)
click (here|below|on|the)
(this|the) (email|e mail|message|mailing|newsletter) (was|is|has been) sent (to|by)
(waiting|guest|shortlist|price|parts|snag|invitation|short|bidders|vendor|shopping|attendee|delivery|to
    do) list
(in error|by mistake|received this|intended recipient|notify the sender)
(shortlist|pipeline) of
(sign|signed) up for .. (downtime|delays|outages|this (mess|noise|level|service|price)|late|extra|
    hidden|charges|surprises)
""")


def enough(read: Read) -> Hit | None:
    """Where the sentence asks for no more mail.

    Asks for it: "take us off your list". Does not: "we want to unsubscribe from MailHerd's service".
    """
    if tongues.STOP in read:
        return SOMEWHERE
    return None if NOT_ENOUGH in read else next(iter(read.hits(ENOUGH)), None)
