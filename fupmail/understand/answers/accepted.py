"""Whether the client says yes: to the offer, by an order, by a signature."""

from fupmail.understand.answers import tongues
from fupmail.understand.answers.guards import DOUBT, OTHERS, conditional, denied, speaks_to_reader
from fupmail.understand.answers.vocabulary.assent import YES_FAMILIES
from fupmail.understand.answers.vocabulary.handshakes import HANDSHAKES
from fupmail.understand.phrases import SOMEWHERE, Hit, Phrasebook, Read

YES = Phrasebook(f"""{YES_FAMILIES}{HANDSHAKES}
# in as many words
^ (order|book|take|reserve) the _ (one|ones)
(selected|chosen|picked|appointed) your (company|firm|team|bid|offer|practice|agency)
^ (c'est|c' est) d'accord
vous pouvez (commencer|y aller|lancer|démarrer|procéder)
(ok|okay|fine|good|approved|agreed|works) (by|with|for|from) (me|us|our side|my side|our end) ,
    (please|kindly) (order|proceed|go|start|send|book)
(happy|fine|okay|ok|content) with (that|this|it|everything) , .. (get (us)? started|start|go
    ahead|proceed|order|book)
get us (started|going|booked in|on the list|under way)
you (have|have got) (yourself|yourselves) a (deal|customer|client|sale)
(we|i) (have|had)? (countersigned|signed) and (returned|sent|posted|scanned)
you are our
    (caterer|supplier|contractor|builder|architect|printer|vendor|photographer|partner|agency|firm|choice|
    winner)
(we|i) (hereby|gladly|happily)? accept (your|the|this|price|it|both|all)
(we|i) agree to your
offer/proposal/quote/quotation/estimate/bid/tender/price/terms/order .. (is|are|was|has been|have been|
    stands|stand) accepted/approved/agreed/confirmed
(your|yours) .. (was|is|has been|have been) accepted/approved/selected/successful/chosen
proof approved
(approve|approved|approves) (your|the|this) (proposal|quote|quotation|estimate|offer|budget|spend|
    purchase|order|same|sow|contract|project|plan)
management .. pleased to approve
pleased/happy/delighted to (approve|accept|confirm|award|inform you that your)
(you have|you have got|here is|this is|consider this|take this as|giving you) (my|our|the|a)? (full|
    formal|official|final)? (go ahead|green light|approval|blessing|ok to start|acceptance|notice to)
green light/lit from (us|me|our)
(we|i) (are|am) (good|happy|ready|keen|set|pleased|delighted|glad|prepared|excited|comfortable|cleared|
    clear) to (proceed|go|move|sign|start|begin|order|book|commit|kick|get|roll|confirm)
(we|i) (are|am) (all|definitely|totally|very)? (in|on board) (.|!|,|$)
(entire|whole|team|everyone|everybody|board|we|all) .. (is|are) (all)? (on board|for it (.|,|!|$)|
    in favour (.|,|!|$)|in favor (.|,|!|$))
count/sign (me|us) (in|up)
(put|pencil|mark|book|lock|pop|get|schedule|slot|add) (me|us|both of us) (down|in|on)
(we|i) (have|has)? (officially)? (decided|chosen|opted|agreed|voted|elected) (to go with|to use|to hire|to
    work with|to move forward with|to proceed with|on|to choose|for)? (you|your|yours)
(we|i) (have|has)? (chosen|picked|selected|voted for|gone for|gone with) (you|your|yours)
go/going/went with (you|your|yours|option|the second|the first|package|plan)
(we|i) go for it
job/contract/order/business/project/gig/work (is|are) (all)? yours
contract/tender/project/order/work/job .. awarded to you/your
award .. (contract|order|tender|work|job|project) to you/your
(remaining one|bid|offer|tender|proposal) .. (yours|your) .. (was|is|has been) (approved|accepted)
it is/was a (big|firm|clear|definite|resounding)? yes
(that is|is|a|big|firm|definite|resounding|unanimous) yes from
^ yes from
^ (yes|yep|yeah|yup|sure|ok|okay|absolutely|definitely|great|perfect|righto|right) , please? (go|book|let
    us|order|do it|proceed|send|start|confirm|we want|we would like|we will take|sign|count|put|lock|ship|
    we accept)
^ (yes|yep|yeah|yup) (please|book|go|let us|order|do it|proceed|start)
^ deal (.|!|,|$)
(we have|you have|you have got|it is) (got)? a deal
(let us|we will|we want to|i want to|we would like to|i would like to|please|do|kindly|you can|you may|can
    you|just) (go|move|press|push|crack|forge|steam|plough|plow) (ahead|forward|on|forwards)
please? (proceed|go ahead) (with|as|on|for|and (book|order|start|send|schedule|draw|prepare|ship|issue))
let us (do|make) (it|this|that|it happen) (.|!|,|$)
let us (get (started|going|rolling|it done|this done|it booked|this signed|it signed|moving)|book it|sign|
    start|kick off|order|roll|lock it)
let us do (it|this|phase|option|the)
pull the trigger
full (steam|speed) ahead
# orders and bookings
(^|please|so|and|just|yep|yes|ok|go ahead and|,) (book|order|reserve|ship|print|schedule|install|make|
    build|deliver) (it|them|these|those|one|two|three|four|both|all)
^ order it
(book|order|reserve) it (.|!|$|in|for|please|now)
(please|kindly)? (enter|place|process|confirm|book|ship|raise|fulfil|fulfill|prepare) (the|our|my|this|an)
    order
(we|i) (would like to|want to|wish to|will|shall|can|hereby|are going to|are ready to|am ready to|have
    decided to)? (order|confirm|book|reserve|hire|engage|appoint|buy|purchase) (the|your|you|our|a|an|one|
    two|three|four|five|ten|all|both|it|this|that|these|those|for)
(we|i) order _ (pieces|pcs|units|boxes|pallets|sets)
(we|i) will take (it|them|the|two|three|four|five|six|ten|all|both|one|option|your|that|this|a)
(we|i) want (the|your|option|both|all) .. (package|option|plan|version|one|bundle|tier|set)
(please)? (wrap|ring|box|pack) up (the|it|that|one|two)
(roll|rolled) it out to
purchase order/number .. (attached|enclosed|raised|issued|follows|coming|created|sent|number|no|way|below|
    under preparation|is|has been|in the)
(attached|enclosed|find|here is|raised|issued|issue|sending|send you|with|have) .. (purchase order|po)
our po (is|will|has|number|no|follows|attached)
po (attached|enclosed|number|no|follows|to follow|is on|has been|raised|issued|coming|below)
order (attached|enclosed|confirmed|placed|is placed|to follow|follows)
(we|i) (have|just|have just)? (placed|confirmed|submitted|sent) (the|our|my|an) order
(authorised|authorized|signed off|signed off on|approved|cleared|ratified) (the|your|this|our) (purchase|
    spend|order|budget|appointment|quote|proposal|project|contract|deal|work)
(pleased|happy) to (place|award|give)
(please)? (treat|consider|take|accept) (this|it) .. (as|our|your|my) .. (order|confirmation|acceptance|
    notice to|go ahead|green light|approval|yes)
(begin|start) mobilizing/mobilising
start (the work|on monday|straight away|right away|immediately|as soon as possible|asap|whenever you|when
    you)
when .. (start|begin) , we (are|will be) ready
# paper and money
(we|i) (have|have just|just|already|both)? (signed|countersigned|executed|initialled|initialed) (the|your|
    it|and|both|off|everything|today|this|page)
(all|now|everything) signed
(signed|countersigned|executed) (copy|contract|agreement|proposal|quote|quotation|letter|order|sow|
    version|form|offer|paperwork|engagement)
(contract|agreement|proposal|quote|letter|paperwork|sow) (is|are)? (attached|enclosed)? (signed|
    countersigned|executed)
(attached|enclosed|find|here is|here are|sending back|returning) .. (signed|countersigned|executed)
countersign and return
deposit/retainer/downpayment .. (paid|sent|transferred|went|wired|made|in your|is on|on its way|over)
(paid|sent|transferred|wired|venmoed) .. (deposit|retainer|down payment|first instalment|first
    installment)
(please|kindly|just|so|do|and|now|can you|could you|then)? (send|share|forward|fire|email|mail|prepare|
    draw|draft|issue|get|bring|ping|shoot|whip) (over|me|us|across|through|up|along|out|him|her)? (me|us|
    over|across)? (the|your|an|a|that) (final|deposit|initial|first|proforma|pro forma|formal|draft)?
    (contract|contracts|agreement|invoice|paperwork|proforma|engagement letter|order confirmation|bank
    details|order form|docusign|papers|onboarding)
(send|share|provide|give|forward) .. (bank details|account details|wire details|payment details|payment
    link)
where (do|should|can) (i|we) sign
where to sign
(make|send) .. order confirmation
(invoice|bill) (us|me) (for|today|now|and|at|please|.)
(happy|fine|ok|okay|good|pleased|content|comfortable) with (the|your|this) (quote|quotation|price|pricing|
    proposal|offer|terms|estimate|numbers|figures|contract|agreement|redlines|number)
(quote|quotation|price|pricing|proposal|offer|estimate|terms|figures|numbers|contract) .. (is|are|look|
    looks|sounds) (good|fine|great|perfect|acceptable|agreeable|ok|okay) (for|by|to|with) (us|me|our)
welcome aboard
welcome to the team
(starting|start|starts) (with|from|on) the .. (wash|service|delivery|shift|session|class)
your (team|firm|company) takes? (the contract|over)
(move|switch|switching|transfer|moving) .. (over|across) to you
(any|single|no|a) reason not to
why (would not|not) (we|i|you) ?
(no|none) , order
none . order
^ (fully|all)? (approved|greenlit) $
^ (fully|all)? (approved|greenlit) (by|from|on|to|as|at)
get the ball rolling
looking forward to (getting started|starting|kicking off|the kick off|the install|the installation|having
    you start)
(i|we) (would like to|want to|am ready to|are ready to|wish to|will|shall) (order|book|buy|hire|engage|
    commission|enrol|enroll|go ahead|move forward|go with your|sign up|sign the|sign your|sign with you)
^ (so|then|please|kindly|yes|ok|okay)? ,? (please|kindly|let us) proceed
(happy|pleased|okay|glad) (for you)? to proceed
you (can|may) proceed
you (have|have got|have won|won) (the|yourself|our) (job|deal|contract|order|gig|work|building|business|
    bid|tender|project)
(you|your) (have been|were|bid was|firm was|bid has been|proposal has been|quote has been) (awarded|
    selected|chosen|successful)
(that is|it is|a|and|so|its) (a|the)? yes $
happy to (go with|go ahead|run with|sign)
(we are|i am) sold
(we|i) would be (happy|delighted) to (have you|go ahead|proceed)
(you|your offer|your proposal|your quote|your team) (won|wins|beat|came out on top|got the nod|gets the
    nod|gets our vote)
(gets|got|have|has) (the|our|my) (nod|vote|thumbs up|seal of approval)
thumbs up from
(budget|board|committee|cfo|ceo|boss|management|finance|director|trustees|council|partners|owners|
    landlord|wife|husband) (has|have|had)? (said yes|given the green light|nodded|(approved|signed off|
    agreed|
    okayed|cleared|blessed|ratified) (.|,|!|$|it|this|your|on (it|this|your)|to (it|this|your)|and|last|
    yesterday|today|so|
    the (purchase|spend|budget|proposal|offer|quote|contract|order|project|work|funds|money)))
(we|i) (have|had)? (got|received|obtained|secured) (the|our|final|board|full|internal)? (approval|sign
    off|go ahead|green light|funding|budget)
(when|how soon|how quickly) can you (start|begin|get started|fit us in|come and (start|do))
(consider|count) (it|us|me) (done|sold|in|signed up|booked)
(make|made) (it|this) official
(we|i) (have|had)? (transferred|paid|wired) the
(you|your) (bid|offer|proposal|quote|team|firm) .. (came out|on top|won|wins|stood out)
(consider|count) (yourself|yourselves) (hired|booked|engaged|in|on)
you are (hired|booked|on|in|our (man|team|people|choice|supplier|winner|pick))
^ (hired|sold|done deal|done|deal) (.|,|!|$)
(done|its a|it is a) deal
^ (yes|yep|ok|okay|fine|great|right|alright|perfect)? ,? (go for it|go ahead|do it|make it so|let us do
    it|go on then|book it|crack on)
(fine|ok|okay|good|great|perfect|sounds good|all good|yes|agreed) (by|with|for|from) (me|us|our side|my
    side|our end) .. (go|please|kindly|proceed|order|book|dispatch|start|send|let us|ship|process)
(kindly|please|and) (dispatch|despatch|supply|ship|deliver|manufacture|start|begin|commence|proceed|
    release|block|reserve|book|schedule|arrange|go ahead|process|send the|prepare the) (the|with|your|our|
    us|it|two|three|for|work|production|delivery|order|material|machine|on|as)? .. (material|machine|
    machines|goods|order|work|works|installation|delivery|earliest|production|units|slot|date|booking|
    project|supply|contract|agreement|invoice)
(all|everything|it|this|proposal|quote|offer|contract|spend|budget|purchase) (is|has been|was|been|got|
    now)? (now|finally|internally|formally|fully|just|officially)? (approved|signed off|agreed|cleared|
    ratified|authorised|authorized) (internally|by|at|on|here|today|yesterday|this|last|,|.|!|$|from|and)
(docusign|contract|agreement|proposal|quote|offer) (is|was|has been|been|just)? (now|just|all)? (signed|
    countersigned|executed)
(we will be|we have decided on|we chose|we want|we would like|i would like|i want|we will go
    with|we opt for|opting for) (going ahead|going forward|going|moving ahead|moving forward|proceeding|
    opting)? (with|for)? (the|option|your|plan|package|version) .. (plan|package|option|version|one|tier|
    proposal|quote|offer|model|bundle|unit|machine|colour|color|design|layout|b|a|c)
(we are|i am) (going|moving) (ahead|forward)
(get|getting) (this show|the show|this|it) on the road
twist my arm
(one|two|three|four|five|six|ten|twelve|dozen|both|all|the) .. (ones|one|please) please $
(like|want|wish|happy|delighted|pleased|going|agree|agreed|decided|keen) to (renew|extend|continue|carry
    on|stay) (with|for|the|our|your|as|another|on)
(we will|let us|please|happy to|going to) (renew|extend) (for|the|our|with|it)
(we|i) (confirm|accept|approve)
(formal|official|written) (po|order|confirmation|purchase order|contract) (follows|to follow|will follow|
    is on its way|attached|coming)
(award|awarded|awarding) (you|your) (contract|job|work|order|tender|business|firm|company)
(contract|job|work|order|tender) (has been|have been|is|was) awarded to (you|your)
(start|begin|commence) (as soon as|on the|from|on monday|next|whenever|at your)
(when|how soon) can (you|your (team|crew|people|lads|guys|engineers)) (start|begin|come and start|get
    started|fit us in)
(cannot|can not) wait to (get started|start|begin|work with|see it installed|have it)
(love it|loved it|we love it|looks perfect|sounds perfect|perfect) , .. (order|book|go ahead|go|proceed|
    send|sign|let us|do it|ship)
(money|payment|deposit|funds) (is|has been|have been|was|are) (sent|transferred|wired|paid|on its way|in
    your account)
(here is|here are|attached is|enclosed is|this is) (the|our|my) (signed|order|po|purchase|deposit|
    acceptance|confirmation)
# German
(wir|ich) (nehmen|nehme) (ihr|das|dein|euer) .. (angebot)? .. an
angebot .. angenommen
(hiermit)? (bestelle|bestellen|beauftrage|beauftragen) (ich|wir)
(wir|ich) (bestellen|bestelle|beauftragen|beauftrage|bestätigen|bestätige|erteilen) (hiermit|sie|den|die|
    das|ihnen)
auftrag .. (erteilen|erteilt|bestätigt|anbei|freigegeben)
(wir|ich) (möchten|möchte|wollen|würden) .. (bestellen|beauftragen|buchen|zusagen|annehmen|loslegen)
(machen|nehmen|kaufen) wir (so|es|das)
(wir|ich) sagen/sage zu
(unterschrieben|unterzeichnet) (zurück|anbei|im anhang)
anbei .. (unterschriebene|unterzeichnete|bestellung|auftrag)
(grünes|gruenes) licht
(wir|ich) (sind|bin) dabei
einverstanden , bitte
# French
(nous|je) (acceptons|accepte|validons|valide|confirmons|confirme|signons|retenons) (votre|le|la|les|notre|
    ma|cette|ce)
bon pour accord
(devis|contrat|bon de commande|proposition) .. (signé|signée|accepté|validé|accepte)
(ci joint|vous trouverez) .. (bon de commande|signé)
(nous|je) (passons|passe|souhaitons passer|souhaite passer) (la|une|notre|ma)? commande
(vous avez|voici) .. feu vert
(on|nous) (y va|fonce|partons avec vous)
d'accord pour (le|votre|ce) devis
""")

NO_YES = Phrasebook("""
(visitor|visitors|delivery|attendance|holiday|leave|absence|medical|insurance|tax|permission) (_)? (form|
    forms|note|sheet|slip|card)
take a (decision|look|break|view|vote|rain check|closer|moment|while|few|bit|couple|chance)
(need|have|must|try|trying|want|has|had|needs) to get (it|this|the _) (signed|approved|agreed|accepted)
take (it|this|things|that|them) (forward|from (here|there)|up with|over|away|back|to|with|home|easy|as|off|
    on board|slow)
(accept|accepted) .. (blame|responsibility|fault)
so (that)? we can proceed
with your approval
(signed|approved) (off)? (a|the) (proof|drawing|sample|version|layout|design|colour|color) that
    (was|were|had|said)
(po|order|purchase order) (number|numbers|no) .. (must|should|needs|has to|appear|required|on
    (all|every|each|your|the) invoice)
go ahead and (release|cancel|close|delete|remove|stop|drop|give|let|sell|bin|scrap|offer)
(go|proceed|move) (ahead|forward)? with (another|someone|a different|the other|the hotel|their|our own|an
    other|somebody)
(order|book|buy|get|use) .. (from|with) (another|someone|somebody|them|elsewhere|him|her|the other)
(need|needs|has|have|got|waiting|yet|still|required|want|wants) to be (approved|signed|agreed|accepted)
(i|we|have) (get|need|want) (it|this) (approved|signed)
(order|purchase|po|invoice|number) .. (wrong|missing|late|incorrect|disputed|still)
(cancel|cancelled|cancelling|canceled) .. order
how (do|can|would|should) (i|we)
game 's going ahead
(accept|accepted) (our|my) (apologies|thanks|condolences|sympathy)
(bid|bids|tender|offer|proposal) (scoring|from) .. (was|were) (accepted|approved|selected)
approved vendor/supplier/list
(will|shall|need|needs|once|after|when|if|to|before|until|want) (to|it|this|have|be|
    the|a|been|is|get|getting)? (be|have|get|it|the|attached|contract|agreement|document|.. )? (signed|
    approved|countersigned)
not (signed|approved|ordered|booked|agreed|accepted|confirmed)
(already|previously|last year|back in) (signed|approved|accepted|ordered|booked) (with|from|by)
^ (you|they|he|she) (approved|accepted|agreed|promised|said|told|signed)
(that|which|what|as|because|when|like|after|and) (you|they|he|she) (have|had)? (approved|accepted|agreed|
    promised|said|told|signed)
(nda|timesheet|delivery note|visa|birthday card|condolence book|guest book|petition|w 9|minutes|
    confidentiality)
(confirm|accept|approve) (receipt|that we (have )?received|your (attendance|address|email|appointment
    (on|at|for|.)|meeting)|the (meeting|appointment|date|time|call|receipt))
(your|the) (meeting|call|appointment|visit|lunch|demo) .. (confirmed|accepted|booked)
(we|i) confirm (receipt|the meeting|the appointment|your|that|we|i|nothing)
(we|i) (accept|approve) (receipt|the meeting|the appointment|that|we|i|nothing|your (apology|apologies|
    invitation|invite|request|friend|point))
proceed to (gate|the|door|reception|checkout|security|desk|exit|platform)
(send|share|forward|bring) .. (refund|to review|for review|review it|can review|to look|for comments|for
    reference|to read|have a look)
before (we|i) (sign|order|book|commit|proceed|go ahead)
book (us|me) .. (webinar|demo|call|meeting|lunch|seminar|table|flight|hotel|appointment)
retained .. (file|files|record|records|reference|archive)
order (will|shall) .. (after|once|subject|upon|only|when|if)
(send|share|forward|bring) .. .. (refund|to review|for review|review it|can review|for comments|for
    reference|have a look)
do the (math|maths|sums|right|decent|honours|honors|needful|same|talking|dishes)
make (it|them|this|that|these) (clear|clearer|sure|easy|easier|known|look|work|so that|plain|public|up|
    out|seem|sound|impossible|possible|better|worse)
lease (on|for) (the|our|a|my) new
""")


def yes(read: Read) -> Hit | None:
    """Where the sentence accepts; None when it is denied, doubted, tied to a condition, or another's.

    Says yes: "we are good to proceed". Says nothing: "not sure we can go ahead", "if they agree, book it".
    """
    if tongues.YES in read:
        return SOMEWHERE
    if YES not in read:
        return None
    if NO_YES in read or DOUBT in read or OTHERS in read or conditional(read) or not speaks_to_reader(read):
        return None
    for hit in read.hits(YES):
        if not denied(read, hit) and not (read.asks and not _answers_itself(read)):
            return hit
    return None


def _answers_itself(read: Read) -> bool:
    """A question that is none: "why wouldn't we?", or the one for the bill at the end of a yes."""
    return any(asked in read.words for asked in _ASKED_IN_ASSENT)


_ASKED_IN_ASSENT = (
    *(" why would not we ? ", " why not ? "),
    *(
        f" where {may} {who} {way}sign ? "
        for may in ("do", "can")
        for who in ("i", "we")
        for way in ("", "e ")
    ),
)
