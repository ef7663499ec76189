"""The words of proposals: what they and their files are called, how they are linked and priced."""

import re

from fupmail.understand.sentences import word_set

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

# Words that name such a document and little else, and those that hand a file over with it.
DOCUMENTS = word_set("""
    proposal proposals quote quotes quotation quotations estimate estimates bid bafo costing costings sow
    angebot kostenvoranschlag devis offerte presupuesto oferta cotización preventivo orçamento proposta
    propuesta
""")
HANDING = word_set("""
    attached enclosed attaching enclosing herewith attachment anbei anhang beiliegend beigefügt joint adjunto
    adjunta allegato bijlage bijgaand anexo
""")

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
    r"(?:offer|employment|job)[ _-]?letter|\brf[pqit]\b|\bpo\b|\btax|timesheet|minutes|\bdraft|newsletter|"
    r"brochure|price request|"
    r"request|\bcv\b|resume|remittance|statement of account|expenses|review|feedback|checklist|guide|"
    r"policy|call for|"
    r"research|talk|abstract|thesis|grant|guideline|accepted|signed|evaluation|spec\b",
    re.IGNORECASE,
)
LINK = re.compile(r"https?://[^\s<>\"')\]]{4,500}", re.IGNORECASE)
# Files that seldom are one: beside them only the word itself counts.
WEAK_FILE_NAME = re.compile(
    r"report|survey|contract|agreement|certificate|bond|rota|agenda|deck|docs?\b|documents|itinerary",
    re.IGNORECASE,
)
WEAK_NOUNS = word_set("deck pitch submission")
RENEWALS = word_set("renewal renewals premium premiums")
SHOWING = word_set("our my your here view ready click")
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
    r"\b(?:total|totals|totalling|sum) (?:of )?\d{2,6}\b|(?<![:/.,\d])\d{2,6}(?:\.\d{2})?(?=\s*(?:each|"
    r"apiece|net|all in|per|cash|ono|obo|turnkey|delivered|fitted|installed|incl|plus|"
    r"a (?:head|piece|pop|month|day|night|unit|person|yard|foot|metre|square))\b)|"
    r"\b\d+(?:\.\d{2})\b(?=\s*(?:a|per|each|/|plus|incl|excl|ex|\+))|\b[1-9]\d*k\b(?! gold| white|"
    r" yellow)|\b(?:at|for|is|be|to|"
    r"of) (?!(?:19|20)\d\d\b)\d{3,6}\b(?=[\s.,;]|$)|"
    r":\s*\d{3,6}\b",
    re.IGNORECASE,
)

# Why a price in such a sentence is none of this writer's for this reader.
OTHER_PRICE = re.compile(
    r"\b(?:came|come back|got|received|closed|spent|sold|bought|refund(?:ed)?|arrived|cleared|"
    r"credited|wants|reckons|says|asks|charges|"
    r"quoted|charged|owed?|owing|overdue|budget|credit|costs? (?:us|me)|salary|fined|donate|donated|"
    r"raised|saved|earned|fell|rose|"
    r"(?:I|we|you|he|she|they|have|has|'ve|been|was|were|already|council|who) paid)\b|"
    r"\bup to [$€£]\d|\b(?:was|were|been|cost) (?:about |around |only )?[$€£]?\d",
    re.IGNORECASE,
)
