"""Whether a mail that the user sent carries a proposal: as a file, behind a link, or in its own words."""

import re
from collections.abc import Sequence

from fupmail.model.mailbox import Attachment
from fupmail.understand.phrases import Phrasebook, Read, Shelf
from fupmail.understand.sentences import sentences_of

# What people call a proposal, in the languages of the vocabulary.
_NOUN = (
    "proposal|proposals|quote|quotes|quotation|quotations|estimate|estimates|offer|bid|tender|bafo|"
    "costing|costings|"
    "sow|statement of work|price list|pricing|submission|angebot|kostenvoranschlag|devis|offerte|offre|"
    "presupuesto|oferta|cotización|cotizacion|preventivo|orçamento|proposta|propuesta|proposition|"
    "fee proposal|rate card|"
    "quotation|prices|"
    "costs|best and final|engagement letter|scope of work|pitch|deck|figures|numbers|rates|price|cost"
)

_NAME = re.compile(
    r"proposal|quot(?:e|ation)|estimate|offer|\bbid\b|bafo|tender|angebot|kostenvoranschlag|devis|offerte|"
    r"presupuesto|"
    r"cotizaci[oó]n|preventivo|or[çc]amento|proposta|propuesta|proposition|\bsow\b|statement of work|pricing|"
    r"\bprices?\b|\bcosts?\b|costing|rate card|scope of work|engagement letter|\bpitch\b|\bfees?\b",
    re.IGNORECASE,
)
_OTHER_NAME = re.compile(
    r"invoice|rechnung|facture|factura|fattura|fatura|receipt|confirmation|template|letter[ _]of[ _]offer|"
    r"(?:offer|employment|job)[ _-]?letter|\brf[pqit]\b|\btax|timesheet|minutes|\bdraft|newsletter|"
    r"brochure|price request|"
    r"request|\bcv\b|resume|remittance|statement of account|comparison|review|feedback|checklist|guide|"
    r"policy|call for|"
    r"research|talk|abstract|thesis|grant|guideline|accepted|signed|evaluation|spec\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://[^\s<>\"')\]]{4,500}", re.IGNORECASE)
_FOLDERS = re.compile(
    r"docs\.google|drive\.google|slides\.google|sheets\.google|onedrive|1drv|sharepoint|dropbox|we\.tl|"
    r"wetransfer|box\.com|"
    r"notion|airtable|canva|docsend|icloud|sync\.com|mega\.nz|egnyte|citrix|sharefile|hightail|smash|"
    r"transfer|gamma\.app",
    re.IGNORECASE,
)
_PROPOSERS = re.compile(
    r"pandadoc|docusign|proposify|qwilr|betterproposals|better-proposals|honeybook|quotient|hellosign|"
    r"signnow|echosign|"
    r"adobesign|dubsado|bonsai|ignition|practiceignition|bidsketch|nusii|getaccept|oneflow|quoter|socket|"
    r"jobber|"
    r"housecallpro|joist|prospero|proposal|quote|estimate|angebot|devis",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
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

_HANDS_OVER = Phrasebook(f"""
(attached|enclosed|attaching|enclosing|attach|enclose|herewith|herein|find|here is|here are|here it is|
    sending|see|below|following|submit|submitting|submitted|present|presenting|share|sharing|forwarding|
    pleased to|hooked|travels|accompanies|accompanying|included|receive|take|prepared|drawn up|put
    together|worked up|view|viewed|waiting|ready|sits|lives|sent you|pleasure|available|anbei|anhang|
    beigefügt|ci joint|joint|adjunto|adjunta|allegato|allego|bijlage|bijgaand|anexo|em anexo) .. ..
    ({_NOUN})
({_NOUN}) .. .. (attached|enclosed|herewith|below|here|ready|in the|is in|as promised|as requested|as
    discussed|as agreed|you requested|you asked|can be viewed|is waiting|hooked|travels|sits|available|
    online|anbei|im anhang|beigefügt|ci joint|en pièce jointe|adjunto|adjunta|allegato|in bijlage|em
    anexo|follows|link)
(our|my|the|your|revised|updated|final|new|custom|full|whole|formal) ({_NOUN}) .. (https|http)
({_NOUN}) (for|and|no|number|q|rev|revision|version|v) _ .. (attached|enclosed|below|herewith)
""")

_PRICED_FILE = Phrasebook("""
(what|how much) (i|we|it|that|two|this) .. (charge|cost|costs|come to|comes to|run|ask)
(with|and|plus|including|the|menu|drawings) (our|my|the|a|individual|itemised|itemized)? (price|prices|
    pricing|costs|cost|costing|rates|figure|figures|fee|fees|money slide|total|numbers|rate)
(to|and|would|might|will|it) cost
cost/costed/priced/costs .. (options|option|per head|per person|per unit|each|separately)
(page|sheet|pdf|file|enclosed|attached|attachment|deck|slide|spreadsheet) .. (answers|price|prices|
    pricing|costs|cost|money|rate|figures|total)
(both|all|they) .. in the (enclosed|attached|pdf|file)
(lands|land|comes|come|coming|works|worked|totals|brings) (at|to|in|out|it to|us to)
(v|rev|version|revision|option) _ .. (attached|enclosed|lands|with)
(in answer|in response|further|reply) to your (request|enquiry|inquiry|rfq|rfp|tender)
""")

_PRICES_WORK = Phrasebook("""
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
_NOT_SENT_NOW = Phrasebook(f"""
(ticket|tickets|raffle|entry|admission|fare) .. (is|are|cost|costs|at|on sale)
(revenue|turnover|headcount|earnings|ebitda|profit|sales) (came|was|were|is|flat|up|down|rose|fell|of)
(up|down) (on|over|from) (the|last) (year|quarter|month)
(please|kindly) (supply|deliver|ship|provide|send) .. (at|as per|per) .. (order|po|purchase order)
as per .. (attached|enclosed|our) (order|po|purchase order)
(proofread|proof read|edit|correct|mark|grade) my ({_NOUN})
copyright all rights reserved
(copyright|reuters|dow jones|associated press|all rights reserved|staff writer|news service|newswire)
# still to come
(will|shall|going to|plan to|hope to|aim to|need to|want to|about to|let me|can) (then|also|get|have|be|
    try to)? (send|get|have|email|forward|work up|put together|prepare|share|draft|finish|write|follow|
    deliver|submit|drop|let you have|come back with|be sending|turn) .. ({_NOUN})
({_NOUN}) .. (will (follow|be|come|reach|arrive|land)|coming|on its way|to follow|tomorrow|by friday|next
    week|soon|is about half|half baked|still needs|in progress|not ready|in the works)
(working|busy) on (your|the|a|our) .. ({_NOUN})
(quantities and money|pricing|prices|commercials) .. (later|for round two|round two|separately|next|to
    follow)
work up a (price|quote|proposal|number)
# sent before
(did|have|has) you .. (get|got|receive|received|see|seen|look|looked|had|chance|read|review|reviewed|
    opened|open) .. ({_NOUN})
(any|your) (thoughts|news|feedback|questions|decision|update|reaction|word) .. (on|about|regarding|to) ..
    ({_NOUN})
(follow|following|followed|check|checking|circle|circling|touch|touching|nudge|nudging|remind|reminding|
    reminder|chase|chasing) .. (up|in|back|base|that|on|about|you) .. ({_NOUN})
(nudge|reminder|heads up) that ..
({_NOUN}) (i|we|that i|that we|which i|which we|you received) (sent|gave|emailed|submitted|shared|mailed|
    dropped|left|presented|made|have) (you|over|last|on|in|earlier|to|across|yesterday|before|back)
({_NOUN}) .. (expires|expire|good through|good until|valid until|still stands|still good|is good|lapses|
    runs out|still valid)
(sent|gave) (you|over)? (last|earlier|yesterday|in|on) ..
what i gave you last
still weighing
(price|quote|proposal|offer|bid) .. (made your|too high|went elsewhere|went to|too steep|rejected|
    unsuccessful|lost|declined|went down|turned down)
(forward|resend) .. (copy|one) (i|we) sent
nothing else changes
# taken back, refused, won
(withdraw|withdrawing|withdrawn|retract|rescind|cancel|pull) .. ({_NOUN})
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
    ({_NOUN})
(received|got|have|reviewed|reviewing|read|seen) your ({_NOUN})
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
(propose|proposing|proposed) (that we|we|to|a|the|time|times|date|dates|agenda|meeting|call)
(brochure|catalogue|catalog|leaflet|newsletter|minutes|proofs|proof|drawings only|w 9|test report|photo|
    card)
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


MOST_SENTENCES = 25  # an offer in a mail's own words is shorter; longer ones are news and minutes
SHELF = Shelf(_HANDS_OVER, _PRICED_FILE, _PRICES_WORK, _NOT_SENT_NOW)


def proposal_quote(subject: str, text: str, attachments: Sequence[Attachment]) -> str:
    """The words with which a sent mail hands over a proposal, or the file's name; empty when there is none.

    Is one: "here is the estimate for the hall" with a file, "can do 80ft cedar for 3,950 all in". Is none:
    an invoice, an offer of a job, "did you get my proposal?", "I'll send the proposal tomorrow".
    """
    sentences = SHELF.read_all(sentences_of(text))
    title = SHELF.read_all(sentences_of(subject))
    if any(_NOT_SENT_NOW in sentence for sentence in (*title, *sentences)):
        return ""
    return (
        _in_file(sentences, attachments)
        or _behind_link(sentences, title, text)
        or _handed_over(sentences, bool(attachments))
        or _written_out(sentences)
    )


def _in_file(sentences: Sequence[Read], attachments: Sequence[Attachment]) -> str:
    names = [re.sub(r"[_\-.]+", " ", attachment.name) for attachment in attachments]
    if any(_OTHER_NAME.search(name) for name in names):
        return ""
    named = next((a.name for a, name in zip(attachments, names, strict=True) if _NAME.search(name)), "")
    handed = _handed_over(sentences, bool(attachments))
    return handed or named if named else ""


def _behind_link(sentences: Sequence[Read], title: Sequence[Read], text: str) -> str:
    links = _LINK.findall(text)
    if not any(_FOLDERS.search(link) or _PROPOSERS.search(link) for link in links):
        return ""
    words = frozenset(_NOUN.split("|"))
    about = [s for s in (*sentences, *title) if words & s.sentence.vocabulary or _PRICED_FILE in s]
    linked = next((s.text for s in sentences if "http" in s.text), "")
    if about or any(_PROPOSERS.search(link) for link in links):
        return next((s.text for s in about if s in sentences), linked)
    return ""


def _handed_over(sentences: Sequence[Read], has_file: bool) -> str:
    """The sentence that says "attached is our quote"; one that only names a price needs a file."""
    if not has_file:
        return ""
    for book in (_HANDS_OVER, _PRICED_FILE):
        found = next((s.text for s in sentences if book in s), "")
        if found:
            return found
    return ""


def _written_out(sentences: Sequence[Read]) -> str:
    """The first sentence with a price, where the mail says what is done for it."""
    priced = [s for s in sentences if _AMOUNT.search(s.text)]
    if not priced or len(sentences) > MOST_SENTENCES:
        return ""
    works = [s for s in priced if _PRICES_WORK in s]
    several = sum(len(_AMOUNT.findall(s.text)) for s in priced) >= 3
    return priced[0].text if works or several else ""
