"""The phrases of proposals: how they are handed over and priced, and what only looks like one."""

from fupmail.understand.phrases import Phrasebook
from fupmail.understand.proposals.words import NOUN

HANDS_OVER = Phrasebook(f"""
(uploaded|posted|put|saved|placed|shared|dropped) (the|our|your|my) (_)? ({NOUN})
as (promised|requested|discussed|agreed|asked) ,? (_)? (the|our|your|my) (_)? ({NOUN})
(attached|enclosed|attaching|enclosing|attach|enclose|herewith|herein|find|here is|here are|here it is|
    sending|see|below|following|submit|submitting|submitted|present|presenting|share|sharing|forwarding|
    pleased to|hooked|travels|accompanies|accompanying|included|receive|take|prepared|drawn up|put
    together|worked up|view|viewed|waiting|ready|sits|lives|sent you|pleasure|available|anbei|anhang|hängt|
    hänge|
    angehängt|beiliegend|übersende|übersenden|füge|sende|schicke|finden|erhalten|veuillez|trouverez|trouver|
    envoie|beigefügt|ci joint|joint|adjunto|adjunta|allegato|allego|bijlage|bijgaand|anexo|em anexo) .. ..
    ({NOUN})
({NOUN}) .. .. (attached|enclosed|herewith|below|here|ready|in the|is in|as promised|as requested|as
    discussed|as agreed|you requested|you asked|can be viewed|is waiting|hooked|travels|sits|available|
    online|anbei|im anhang|hängt|hängen|liegt|liegen|angehängt|beiliegend|beigefügt|ci joint|en pièce jointe|
    adjunto|adjunta|allegato|in bijlage|em
    anexo|follows|link)
(our|my|the|your|revised|updated|final|new|custom|full|whole|formal) ({NOUN}) .. (https|http)
({NOUN}) (for|and|no|number|q|rev|revision|version|v) _ .. (attached|enclosed|below|herewith)
""")

PRICED_FILE = Phrasebook("""
(what|how much) (i|we|it|that|two|this|they|each|everything) .. (charge|cost|costs|come to|comes to|add up|
    adds up|run|ask)
(with|and|plus|including|the|menu|drawings) (our|my|the|a|its|their|individual|itemised|itemized)? (yearly|
    monthly|annual|total|full|final|fixed|firm|unit|detailed|estimated|weekly|daily)? (price|prices|
    pricing|costs|cost|costing|rates|figure|figures|fee|fees|money slide|total|numbers|rate)
(to|and|would|might|will|it) cost
cost/costed/priced/costs .. (options|option|per head|per person|per unit|each|separately)
(page|sheet|pdf|file|enclosed|attached|attachment|deck|slide|spreadsheet) .. (answers|price|prices|
    pricing|costs|cost|money|rate|figures|total)
(both|all|they) .. in the (enclosed|attached|pdf|file)
(lands|land|comes|come|coming|works|worked|totals|brings) (at|to|in|out|it to|us to)
(v|rev|version|revision|option) _ .. (lands|comes|totals|costs)
(new|revised|final|grand|updated|overall) total
(put|added|set|written) (numbers|figures|prices|costs|it up with prices|up with prices) (to|on|against|next|
    beside)?
(written|write|wrote|typed) (it)? up (with|including) (the)? (prices|costs|numbers|figures)
(costed|priced) (the|it|everything|out|up|all|both|each|three|two|four|them|your)
(has|with|shows|for|is|what) the (money|damage)
(option|phase|part|line|item|page|position) (_)? (is|are)? (the)? (optional|one to argue|open to)
(in answer|in response|further|reply) to your (request|enquiry|inquiry|rfq|rfp|tender)
(priced|costed|itemised|itemized) (schedule|list|options|menu|plan|scope|boq|breakdown|version|up|separately)
(price|prices|pricing|cost|costs|total|figure|figures|fee|fees|money|commercials|damage) (is|are)? (at|on|in)
    (the|page|p|each|every|last|back|first|top) ..
(terms|premium|premiums|renewal|rates|options|fee|cover) .. (sign|countersign|accept|bind|approve)
""")

# What asks the reader to take a price or leave it.
DECIDE = Phrasebook("""
(want|like|need|fancy) (me|us) to (hold|go|start|book|order|reserve|put|draw|do|get|crack|pencil|keep)
(shall|should) (i|we) (go|start|begin|book|pencil|hold|order|draw|put|reserve|crack|proceed|get|do)
(say|give me|give us|need|want) (the word|yes|the nod|a yes|a shout|the go ahead|the green light|the ok)
(shout|holler|yell|ring|text|reply|sign|email) (if|and|here|below|at the)
(your call|up to you|you choose|you decide|your choice|take your pick|think it over|have a think|sleep on it)
(which|whichever) (one|do|would|suits|you|option|of)
let (me|us) know (if|and|which|whether|what|how|by)
(both|either|each|all|price|prices) (include|includes|exclude|excludes|covers|cover)
if (you|that|it|this|the money|the price) (sign|book|order|decide|commit|pay|go|want|would|like|are|is|
    works|suits|agree|fancy|prefer|take|need)
if (agreed|acceptable|happy|interested|okay|ok)
(good|valid|firm|open|holds|hold|holding|stands|guaranteed) (for|until|till|through|to) _
(good|valid|firm) _ (days|weeks|months)
(cash|check|cheque|card) (or|only|on|please|preferred)
(deposit|half|third|quarter|balance|_ %) .. (up front|upfront|down|to secure|to book|to hold|to start|secures|
    holds|on completion|on signing|on the day|on delivery|before we start)
(need|needs|want) a (deposit|third|half|decision|signature)
(i|we) (can|could|would|will)? start (as|on|when|within|in|the|next|this|monday|tuesday|wednesday|thursday|
    friday)
how about _ (hours|days|weeks|sessions|_)
(until|once|when|as soon as) (i|we) (have|get|hear|receive) your (instruction|instructions|approval|order|
    signature|yes|word|ok|deposit|acceptance)
(to go|go|to move|to get) (ahead|going|started|forward)
(what do you think|interested|deal|what say you|does that work|does that suit|is that ok|sound ok|
    sound good|sounds good|happy with that|any good to you) $
i have a (slot|gap|space|window) ..
(secure|secures|hold|holds|book|books|reserve|reserves) (the|your|a) (date|slot|place|spot|day|price|week)
(kindly|please) (confirm|approve|consider|sign|countersign|accept|release)
""")

PRICES_WORK = Phrasebook("""
(would|could|can|will) (add|save|take|want|accept|need|let|look at|ask|sell) ..
(you are|you would be|you will be) (looking at|talking)
(yours|his|hers|it goes|let it go|let her go|let you have it|have it|have them|have her) for
(asking|looking for|looking at|talking about) _
(covers|includes|gets you|buys you|buys) ..
(price|prices|rates|fees|packages|plans|quotes) .. (start|starts|starting) (at|from)
(start|starts|starting) (at|from) ($|€|£)
(fitted|erected|supplied|laid|painted|hung|turnkey|cash|plus delivery)
(shall|should) i (pencil|put|book) you (in|down)
(i|we) (charge|ask|take|estimate|quote|reckon)
(my|our) (_)? (estimate|quote|price|fee|offer|rate|charge|bid|figure|proposal) .. (is|are|would|comes|for|
    stands|will)
(package|option|plan|variant|tier|choice|way) (a|b|c|one|two|three|1|2|3)
(weekly|monthly|fortnightly|yearly|half price|carriage paid|carriage free|free delivery|delivery free|
    postage paid|
    whole house|per visit|a visit|a session|per session)
(comes|come|coming|works out|work out|adds up|brings (it|you)) (to|out at|at|in at)
(würde|würden|wird|werden|kommen wir|käme|kämen|kostet|kosten|berechne|berechnen) .. (sie|ihnen|auf|euch|
    dich)
(kommen wir auf|biete|bieten|veranschlage|veranschlagen|pauschalpreis|festpreis)
(vous|je vous) .. (propose|coûterait|coûtera|reviendrait|facturons|facture)
(pleased|happy|glad|able|delighted) to (quote|offer|propose|submit)
(we|i) (propose|offer|quote) (to|as|firm|you|for|the following)
budgetary (figure|price|offer|quote|estimate)
on top (.|,|!|$|if)
plus (mileage|delivery|postage|expenses|travel|installation|tax|parts|materials|freight|shipping)
if you (want|like|need|fancy) (it|one|that|them|both)
(full|half|whole) day
deposit .. (holds|secures|books|confirms|reserves)
(would|will|could|might|to) (cost|come to|set you back|run to|run you)
(delivery|lead time|ready|turnaround|shipment|completion) (in|is|of|within)? _ (weeks|days|weeks'|working)
(staff|tax|vat|delivery|labour|labor|materials|setup|fitting|installation|packing|travel) (is|
    are|was)? (included|extra|thrown in|on top|inclusive)
minimum (of|order|spend|two|three)
(pièce|livraison comprise|par mois|hors taxes|par personne|la journée|stück|pro stunde|pro stück|pro monat)
(can|could|would|will|happy to|able to) (do|offer|supply|provide|deliver|build|make|install|let you have|
    give you|arrange|paint|fit|redo|replace|handle|take|knock|charge|ask|quote|run|be|come|hold|cover|
    include|throw)
(we|i) (would|will)? (charge|ask|propose|quote|offer|suggest|estimate|recommend)
(all in|all up|all told|all inclusive|altogether|in total|total|totals|grand total|subtotal|installed|
    delivered|
    incl|including|included|excl|excluding|plus vat|plus gst|plus tax|ex vat|inc vat|ex works|per|each|
    apiece|a pop|a head|an hour|a day|a month|a week|a year|a pound|a unit|a piece|monthly|hourly|daily|
    flat|fixed|labor|labour|materials|parts and labour|parts and labor|lump sum|at the floor|best we can|
    my price|our price|minimum)
(lease|rent|buy|option|package|tier) .. (at|for)
(zzgl|inkl|netto|brutto|pauschal|insgesamt|ht|ttc|forfait|iva incluido|más iva|btw|excl btw)
(price|rate|fee|cost|quote|day rate|hourly rate) (is|would be|of|for|will be|comes)
""")

# Why a mail with these words is none, whatever else it says.
NOT_SENT_NOW = Phrasebook(f"""
(i|we) (have)? (booked|bought|sold|paid|reserved|spent) (us|a|an|the|two|our|my|it|them|for)
(parking|taxi|cab|train|bus|flight|fare|petrol|toll|pint|lunch|coffee|breakfast|rent|beer|museum|hotel) ..
    (is|costs|
    are|was|were|cost|runs) ..
(shall|should) (i|we) (say yes|accept|squeeze|take it|haggle|order|go there|counter)
(offer|quote|quotation|bid|estimate|proposal|price) from (_|_ _) $
(has|have|had) come back (at|with|to us)
(wants|wanted|asks|quoted|quote|charge|charges) (us|me) _
(i|we) .. (like|want|wish|going|ready|happy) to (order|buy|book|place)
please order
(expenses|claim|reimbursement|refund) (for|of|in) _
hours (for|in) (january|february|march|april|may|june|july|august|september|october|november|december|last|
    the)
(earnings|quarter|shares|analysts|dow|nasdaq|investors|traders|megawatt|mwh|mmbtu) .. (at|of|to|by|from|said)
(ticket|tickets|raffle|entry|admission|fare) .. (is|are|cost|costs|at|on sale)
(revenue|turnover|headcount|earnings|ebitda|profit|sales) (came|was|were|is|flat|up|down|rose|fell|of)
(up|down) (on|over|from) (the|last) (year|quarter|month)
(please|kindly) (supply|deliver|ship|provide|send) .. (at|as per|per) .. (order|po|purchase order)
as per .. (attached|enclosed|our) (order|po|purchase order)
(proofread|proof read|edit|correct|mark|grade) my ({NOUN})
copyright all rights reserved
(copyright|reuters|dow jones|associated press|all rights reserved|staff writer|news service|newswire)
# asked, answered, counted
(what|how much) (did|do|does|are|were) (i|we|you|they|he|she|it) .. (charge|charging|pay|paying|cost|ask|take)
(do|did|does) (we|they|he|she) (still|really|always)? (charge|pay|ask)
yes ,? (the|it includes|it is per) ..
(sales|attendance|visitor|exchange|interest|growth|traffic|survey|usage|production|membership|q1|q2|q3|q4|headcount|january|february|march|april|june|july|august|september|
    october|november|december) (_)? (figures|numbers|rates|costs)
(cost|costs|spend) (so far|to date)
(price|fee|rate|rates) .. as agreed
(tender|bid) (bond|results|opening|deadline)
pitch (rota|booking|fees|inspection|invasion)
petty cash
(deals|fares|flights|rooms) from ($|€|£)
(monthly|quarterly|weekly) (figures|numbers)
please go ahead
shall (i|we) book (for|us|a table|it|them)
(free trial|your subscription|your free)
(owe|owes) (me|us)
# to whoever it may reach
^ (dear|hi|hello) (our)? (valued)? (customer|customers|partner|partners|client|clients|subscriber|subscribers|
    member|members|supplier|suppliers|supporter|supporters|friends|residents|dealers|agents|retailers|
    stockists|parents|families|guests|bidders|tenderers|vendors|applicants|candidates|tenant|tenants) ,
(price|prices|list|card|rates|tariff|fees|charges) .. (takes effect|take effect|effective|valid from|in force|
    for your information|for your records|for your files|apply from|applies from)
(takes|take|come|comes) (effect|into effect|into force)
(goes|sent|going|applies|apply|circulated) (out)? to all
(fees|prices|rates|charges|premiums) (are|remain|stay|will remain) (unchanged|the same|as they)
no action (is|are)? (needed|required|necessary)
(a|your|every|any) (gift|donation) of
(give|donate|donations|fundraising|fundraiser) (today|now|here|at|to)
(unsubscribe|view in browser|manage preferences)
what (the|a|my|our|their|his|her|that) _ (_)? (wants|want|asks|charges|quoted|said|came back)
(i|we) (say|think|reckon) we (get|take|go|should|could|ask)
(my|our) last (position|job|role|employer|post)
apply/applying/application for (the|a) (post|position|role|job|vacancy)
(proposal|proposals|abstract|propose|submit) .. (talk|keynote|session|lecture|panel|poster|presentation at)
(programme|program|selection|conference) committee
offer/offers of employment
(comments|remarks|notes|look) .. (on|over|at) (their|his|her|_ 's) .. ({NOUN})
(offer|offering|award|awarding|awarded) .. (scholarship|bursary|fellowship|internship|prize|grant)
from _ (we|i|there) (will|shall) (charge|be charging|be a)
on (all)? orders (under|over|below|above|of less)
(estimate|estimates) of (remaining|time|how|what|when|life|damage|value|arrival|duration)
(policy|policies) (is|are)? (attached|enclosed|below)
# still to come
(will|shall|going to|plan to|hope to|aim to|need to|want to|about to|let me|can) (then|also|get|have|be|
    try to)? (send|get|have|email|forward|work up|put together|prepare|share|draft|finish|write|follow|
    deliver|submit|drop|let you have|come back with|be sending|turn) .. ({NOUN})
({NOUN}) .. (will (follow|come later|reach|arrive|land|be (with you|ready|sent|along|done))|coming (soon|
    tomorrow|later|up|your way|by|on|next week|
    shortly)|is coming|on its way|to follow|(tomorrow|by friday|next
    week|soon|shortly) $|is about half|half baked|still needs|in progress|not ready|in the works)
(working|busy) on (your|the|a|our) .. ({NOUN})
(quantities and money|pricing|prices|commercials) .. (later|for round two|round two|separately|next|to
    follow)
work up a (price|quote|proposal|number)
# sent before
(did|have|has) you .. (get|got|receive|received|see|seen|look|looked|had|chance|read|review|reviewed|
    opened|open) .. ({NOUN})
(any|your) (thoughts|news|feedback|questions|decision|update|reaction|word) .. (on|about|regarding|to) ..
    ({NOUN})
(follow|following|followed|check|checking|circle|circling|touch|touching|nudge|nudging|remind|reminding|
    reminder|chase|chasing) .. (up|in|back|base|that|on|about|you) .. ({NOUN})
(nudge|reminder|heads up) that ..
({NOUN}) (i|we|that i|that we|which i|which we|you received) (sent|gave|emailed|submitted|shared|mailed|
    dropped|left|presented|made|have) (you|over|last|on|in|earlier|to|across|yesterday|before|back)
({NOUN}) .. (expires|expire|good through|good until|valid until|still stands|still good|is good|lapses|
    runs out|still valid)
(i|we) (sent|gave|emailed|dropped) (you|over|it|this|that)? (last|earlier|yesterday|in|on) ..
what i gave you last
still weighing
(price|quote|proposal|offer|bid) .. (made your|too high|went elsewhere|went to|too steep|rejected|
    unsuccessful|lost|declined|went down|turned down)
(forward|resend) .. (copy|one) (i|we) sent
nothing else changes
# taken back, refused, won
(withdraw|withdrawing|withdrawn|retract|rescind|cancel|pull) .. ({NOUN})
(shall|will|are|do|can|must|have to|regret) (not|to)? .. (not be bidding|not bid|no bid|decline to bid|
    bidding|not quote|not be quoting|not be submitting|decline to quote|decline to tender)
thank/thanks .. (accepting|acceptance|signing|approving|your proposal|your quote|your offer|your
    quotation|your bid|your order|your estimate|ordering|payment)
your order (with|from|no|number)
(your|the) (order|booking|slot|reservation) (is|has been|of|was) (confirmed|reserved|booked|received|
    accepted)?
(confirm|confirming|acknowledge) (your|the|receipt of your) (order|booking|purchase)
(^|now|that|since|because|as|saw|see|heard|glad) you (have)? (signed|accepted|approved)
(estimate|quote|proposal|offer) you (signed|accepted|approved)
# others' and inside
(their|his|her|vendor|supplier|consultant|consultants|competitor|contractor|agency|third party) ('s|s)?
    ({NOUN})
(shop|garage|fitter|plumber|roofer|roofers|builder|builders|guy|man|lawyer|printer|printers|mechanic|dealer|
    surveyor|architect|electrician|insurer|broker|installer|painter|caterer|landlord|council|bank) ('s|s) (_)?
    ({NOUN})
(po|purchase order) (for|no|number|_) ..
(thank|thanks|cheers) .. (go ahead|go-ahead|green light|nod|business)
(received|got|have|reviewed|reviewing|read|seen) your ({NOUN})
(invite|invited|invitation|inviting) .. (bid|tender|quote|rfp|respond|answer|participate)
(enclosed|attached|our|the|this) (rfp|rfq|rft|itt|request for)
(look|looking|read|check|go|run|cast) (it|this)? (over|through|an eye|a look|your eye) .. draft
(before|prior to) (it|this|that|they|i|we) .. (goes|going|go|send|leaves|leaving)
(goes|send|sending|sent) .. (client|customer)
(need|want|get|give me|waiting for) (your|an|the|his|her) (ok|okay|approval|sign off|blessing) (to|for)
    (go|send|offer|give|quote|drop|discount)
(margin|markup|internally)
internal (only|use|draft|numbers|pricing|prices|copy|version)
(boss|chief|all|everyone) , .. (proposal|quote|draft|offer|bid|minutes|template)
use this template
template for
# bills, jobs and news
(receipts|expenses) (for|from|attached|enclosed|of) ..
(deposit|voucher|vouchers) .. (cleared|received|was paid|invoice|arrived)
(hours|timesheet) for week
(offer|offering|thrilled|pleased|delighted|happy) .. (post|position|role|employment|internship) (of|
    as|at|with)
(offer|offering) .. job (of|as|at)
(offer letter|letter of offer|employment offer|job offer|salary|probation|annual leave)
(offer|deal|special|sale) of the (month|week|day|season)
(while stocks last|in store|get one free|limited time|% off|discount code|promo code|shop now|buy now|show
    this email|coupon|newsletter|subscribers)
(list prices|all prices|our prices|prices) (rise|rises|increase|increases|go up|will rise|will increase|
    are going up|will be)
price (increase|rise|change|adjustment|request)
# the word in another sense
(quote|quotes|quotation) (of the|from (a|the|twain|_ _ to)|by|to start|from you|at close|on the back|for
    the (back|cover|article|press|book))
(stock|share|nasdaq|nyse|market|ticker|famous|favorite|favourite|inspirational|movie|book) (quote|quotes|
    price|prices|offer)
(estimate|estimated|eta) .. (arrival|time|delivery date|delivery time|completion|payment|payments|taxes|
    tax|population)
(research|talk|paper|thesis|grant|conference|workshop|session|book|marriage|phd|project) (proposal|
    proposals)
(my|the|one|modest|counter)? (proposal|suggestion) is (that|to) (we|i|you|meet|move|postpone)
(propose|proposing|proposed) (that we|we|to (meet|move|postpone|discuss|talk|call|hold|change|wait|speak)|
    (a|the|another|new|some)? (_)? (time|times|date|dates|agenda|meeting|call|slot|slots))
(attached|enclosed|here is|here are|attaching|send you|sending) .. (brochure|catalogue|catalog|leaflet|
    newsletter|minutes|
    proofs|proof|drawings|w 9|test report|photo|photos|data sheet|datasheet)
(brochure|catalogue|catalog|leaflet|newsletter|minutes|proofs|proof|drawings|w 9|test report|photos|data
    sheet|
    datasheet) .. (attached|enclosed|below)
(what|which) .. budget .. (you|mind)
is that all of it
(schedule|scheduling|agenda|meeting|call) (proposal|estimate)
(can|could|would|will) (you|your office|anyone|somebody|someone) (please|kindly|also)? (quote|bid|tender|
    estimate|price)
(please|kindly) (quote|bid|tender|price|fill|submit your|send us your|send me your|provide your|complete
    the)
(give|send|get) (me|us) (a|your) (quote|price|estimate|quotation|proposal|best price)
(invoice|invoices|bill|remittance|receipt|rechnung|facture|factura|fattura) .. (attached|enclosed|for|is|
    due|below|no|number|_)
(payment|balance|amount) .. (overdue|received|cleared|is due|was due|now due|due by)
(your|outstanding|remaining) balance (is|of|stands)
amount due
balance due (of|is|:|on your)
(was|were|been) (billed|invoiced|charged|paid)
(am|are|is) (paying|billing|invoicing)
""")
