"""The words of proposals: what they are called, how they are handed over, and what only looks like one."""

import re

from fupmail.understand.phrases import Phrasebook

# What people call a proposal, in the languages of the vocabulary.
NOUN = (
    "proposal|proposals|quote|quotes|quotation|quotations|estimate|estimates|offer|bid|tender|bafo|"
    "costing|costings|"
    "sow|statement of work|price list|pricing|submission|angebot|kostenvoranschlag|devis|offerte|offre|"
    "presupuesto|oferta|cotización|cotizacion|preventivo|orçamento|proposta|propuesta|proposition|"
    "fee proposal|rate card|kostenvoranschläge|angebote|"
    "quotation|prices|"
    "costs|best and final|engagement letter|scope of work|pitch|deck|figures|numbers|rates|price|cost"
)

FILE_NAME = re.compile(
    r"proposal|quot(?:e|ation)|estimate|offer|\bbid\b|bafo|tender|angebot|kostenvoranschlag|devis|offerte|"
    r"presupuesto|"
    r"cotizaci[oó]n|preventivo|or[çc]amento|proposta|propuesta|proposition|\bsow\b|statement of work|"
    r"pricing|"
    r"\bprices?\b|\bcosts?\b|costing|rate card|scope of work|engagement letter|\bpitch\b|\bfees?\b",
    re.IGNORECASE,
)
OTHER_FILE_NAME = re.compile(
    r"invoice|rechnung|facture|factura|fattura|fatura|receipt|confirmation|template|letter[ _]of[ _]offer|"
    r"(?:offer|employment|job)[ _-]?letter|\brf[pqit]\b|\btax|timesheet|minutes|\bdraft|newsletter|"
    r"brochure|price request|"
    r"request|\bcv\b|resume|remittance|statement of account|comparison|review|feedback|checklist|guide|"
    r"policy|call for|"
    r"research|talk|abstract|thesis|grant|guideline|accepted|signed|evaluation|spec\b",
    re.IGNORECASE,
)
LINK = re.compile(r"https?://[^\s<>\"')\]]{4,500}", re.IGNORECASE)
FOLDERS = re.compile(
    r"docs\.google|drive\.google|slides\.google|sheets\.google|onedrive|1drv|sharepoint|dropbox|we\.tl|"
    r"wetransfer|box\.com|"
    r"notion|airtable|canva|docsend|icloud|sync\.com|mega\.nz|egnyte|citrix|sharefile|hightail|smash|"
    r"transfer|gamma\.app",
    re.IGNORECASE,
)
PROPOSERS = re.compile(
    r"pandadoc|docusign|proposify|qwilr|betterproposals|better-proposals|honeybook|quotient|hellosign|"
    r"signnow|echosign|"
    r"adobesign|dubsado|bonsai|ignition|practiceignition|bidsketch|nusii|getaccept|oneflow|quoter|socket|"
    r"jobber|housecallpro|joist|prospero",
    re.IGNORECASE,
)
# Numbers that are none of money: telephones, references, and what reports count in millions.
NOT_MONEY = re.compile(
    r"\b(?:tel|telephone|phone|fax|mobile|cell|ext|extension|direct|office|pager|ref|no|nr|number|code|"
    r"order|room|"
    r"suite|id|account|zip|page|participant code)\b[.:#]*\s*\+?\d[\d ()/.-]*|\b\d{3}[.-]\d{3}[.-]\d{4}\b|"
    r"\+\d[\d ().-]{7,30}\d|[$€£]?\s?\b\d[\d.,]*\s?(?:million|billion|mio|mrd|mm|bn|bbl|mw|mwh|kw|dth|mmbtu|"
    r"rpm|kg|km|boxes|pages|years|people|users|customers|words)\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b",
    re.IGNORECASE,
)
MONEY = re.compile(
    r"[$€£₹¥]\s?\d|\b(?:usd|eur|gbp|chf|aud|cad|inr|rs\.?)\s?\d|\d\s?(?:[$€£]|usd|eur|euros?|gbp|chf|"
    r"dollars?|pounds?|"
    r"bucks|quid|francs?|rupees|k\b)",
    re.IGNORECASE,
)
AMOUNT = re.compile(
    r"\b(?:charge|ask|costs?|costing|cost you) \d{2,6}\b|\bat \d+\.\d{2}\b|"
    r"(?:[$€£₹¥]|\b(?:usd|eur|gbp|chf|aud|cad|inr|rs\.?|sek|nok|dkk|aed|sgd|zar|r)\s?)\s?\d[\d.,]*\s?(?:k|"
    r"m|lakhs?|crores?)?\b|"
    r"\b\d[\d.,]*\s?(?:[$€£₹]|%?\s?(?:usd|eur|euros?|gbp|chf|aud|cad|inr|dollars?|pounds?|bucks|quid|"
    r"francs?|rupees|lakhs?|"
    r"cents?|grand|sek|nok|dkk|kr)\b)|\b\d{1,3}(?:[,.]\d{3})+(?:\.\d{2})?\b(?!\s*(?:words|km|miles|units|"
    r"pcs|people|hours|kg))|"
    r"\b(?:total|totals|totalling|sum) (?:of )?\d{2,6}\b|\b\d{2,6}(?:\.\d{2})?(?=\s*(?:each|"
    r"apiece|net|all in|per|"
    r"a (?:head|piece|pop|month|day|night|unit|person|yard|foot|metre|square))\b)|"
    r"\b\d+(?:\.\d{2})\b(?=\s*(?:a|per|each|/|plus|incl|excl|ex|\+))|\b\d+k\b|\b(?:at|for|is|be|to|"
    r"of) (?!(?:19|20)\d\d\b)\d{3,6}\b(?=[\s.,;]|$)|"
    r":\s*\d{3,6}\b",
    re.IGNORECASE,
)

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
(what|how much) (i|we|it|that|two|this) .. (charge|cost|costs|come to|comes to|run|ask)
(with|and|plus|including|the|menu|drawings) (our|my|the|a|individual|itemised|itemized)? (price|prices|
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
""")

PRICES_WORK = Phrasebook("""
(start|starts|starting) (at|from)
(fitted|erected|supplied|laid|painted|hung|plus delivery)
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
(all in|all told|all inclusive|altogether|in total|total|totals|grand total|subtotal|installed|delivered|
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
(want|wants|wanted|ask|asks|asking|quoted|quote|charge|charges) (us|me) _
(like|want|wish|going|ready|happy|would) to (order|buy|book|place)
please (order|book|buy)
(hours|expenses|claim|reimbursement|refund) (for|of|in) _
(earnings|quarter|shares|analysts|dow|nasdaq|investors|traders|megawatt|mwh|mmbtu) .. (at|of|to|by|from|said)
(ticket|tickets|raffle|entry|admission|fare) .. (is|are|cost|costs|at|on sale)
(revenue|turnover|headcount|earnings|ebitda|profit|sales) (came|was|were|is|flat|up|down|rose|fell|of)
(up|down) (on|over|from) (the|last) (year|quarter|month)
(please|kindly) (supply|deliver|ship|provide|send) .. (at|as per|per) .. (order|po|purchase order)
as per .. (attached|enclosed|our) (order|po|purchase order)
(proofread|proof read|edit|correct|mark|grade) my ({NOUN})
copyright all rights reserved
(copyright|reuters|dow jones|associated press|all rights reserved|staff writer|news service|newswire)
# still to come
(will|shall|going to|plan to|hope to|aim to|need to|want to|about to|let me|can) (then|also|get|have|be|
    try to)? (send|get|have|email|forward|work up|put together|prepare|share|draft|finish|write|follow|
    deliver|submit|drop|let you have|come back with|be sending|turn) .. ({NOUN})
({NOUN}) .. (will (follow|be|come|reach|arrive|land)|coming (soon|tomorrow|later|up|your way|by|on|next week|
    shortly)|is coming|on its way|to follow|tomorrow|by friday|next
    week|soon|is about half|half baked|still needs|in progress|not ready|in the works)
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
(sent|gave) (you|over)? (last|earlier|yesterday|in|on) ..
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
(your|the) (order|booking|slot|reservation) (is|has been|of|was) (confirmed|reserved|booked|received|
    accepted)?
(confirm|confirming|acknowledge) (your|the|receipt of your) (order|booking|purchase)
(you|you have|have) (signed|accepted|approved|agreed)
(estimate|quote|proposal|offer) you (signed|accepted|approved)
# others' and inside
(their|his|her|vendor|supplier|consultant|consultants|competitor|contractor|agency|third party) ('s|s)?
    ({NOUN})
(received|got|have|reviewed|reviewing|read|seen) your ({NOUN})
(invite|invited|invitation|inviting) .. (bid|tender|quote|rfp|respond|answer|participate)
(enclosed|attached|our|the|this) (rfp|rfq|rft|itt|request for)
(look|looking|read|check|go|run|cast) (it|this)? (over|through|an eye|a look|your eye) .. (proposal|draft|
    quote|offer|estimate|bid)
(before|prior to) .. (goes|going|send|sending|leaves|leaving|client|customer|out)
(need|want|get|give me|waiting for) (your|an|the|his|her) (ok|okay|approval|sign off|blessing|signature|go
    ahead) (to|on|for|before)
(margin|markup|internal|internally)
(boss|chief|team|all|everyone|folks) , .. (proposal|quote|draft|offer|bid|minutes|template)
use this template
template for
# bills, jobs and news
(deposit|voucher|vouchers) .. (cleared|received|due|paid|invoice)
(hours|timesheet) for week
(offer|offering|thrilled|pleased|delighted|happy) .. (post|position|role|job|employment|internship) (of|
    as|at|with)
(offer letter|letter of offer|employment offer|job offer|salary|start date|annual leave)
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
(propose|proposing|proposed) (that we|we|to (meet|move|postpone|discuss|talk|call|hold|change|wait|speak)|a|
    the|time|times|date|dates|agenda|meeting|call)
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
(payment|balance|amount) .. (due|overdue|received|cleared)
(amount|balance) due
(is|are|was|were|been|be) (billing|billed|invoiced|charged|paying|paid|invoicing)
""")
