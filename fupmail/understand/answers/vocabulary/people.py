"""Who decides, and on what: the words of which the English families of phrases are built."""

# The client's side, as the one who decides.
WE = "(we|i|we all|we both|my _ and i|our _ and i|all of us|everyone|everybody)"
BODY = (
    "(board|committee|council|trustees|directors|director|management|boss|bosses|manager|ceo|cfo|coo|md|"
    "owner|owners|partners|partner|husband|wife|landlord|client|team|principal|chef|head office|finance|"
    "family|panel|chairman|chair|treasurer|governors|head|vp|president|powers that be|higher ups|"
    "leadership|stakeholders|shareholders|members|co founder|procurement|purchasing|legal|hq|corporate|"
    "accountant|mum|mother|father|dad|daughter|son|everyone|everybody|they)"
)
HAVE = "(have|has|had|are|is|am)? (now|just|already|all|both|finally|really|also|since|recently|ultimately|"
HAVE += (
    "unanimously|officially|formally|gladly|happily|hereby|therefore|unfortunately|sadly|eventually|"
    "certainly|definitely|only|jointly|collectively|regretfully|reluctantly|quickly|today)?"
)

# What is decided on.
THING = (
    "(offer|offers|proposal|proposals|quote|quotation|estimate|bid|tender|terms|price|prices|pricing|fee|"
    "fees|rate|rates|figure|figures|number|numbers|contract|agreement|order|purchase|package|deal|job|"
    "work|works|spend|spending|expense|cost|costs|conditions|submission|sow|scope|plan|option|engagement|"
    "booking|renewal|budget|po|services|service|investment|timeline|schedule|dates|design|scheme|"
    "arrangement|redlines|statement of work|project|paperwork|order form|retainer|partnership|line|round|"
    "second one|first one|amendment|addendum|mockups|layout|concept|solution|kind offer)"
)
_ALL_OF_IT = "it|this|that|everything|you|yours|all of it|them|both|these"
THIS = f"({_ALL_OF_IT}|(your|the|this|our|that) (_)? (_)? {THING})"
YOU = "(you|your|yours|you guys|you lot|your (_)? (firm|company|team|agency|offer|proposal|quote|bid|studio))"

# Wanting and being about to; and the same denied.
WILL = (
    "(will|shall|would like to|want to|wish to|am going to|are going to|am happy to|are happy to|"
    "would be (happy|glad|delighted|pleased) to|am ready to|are ready to|are pleased to|am pleased to|"
    "are delighted to|am delighted to|intend to|are keen to|am keen to|"
    "have decided to|decided to|have agreed to|agreed to|have chosen to|have resolved to|can now|"
    "would love to|are glad to|am glad to|are prepared to|plan to|are all set to|voted to|have opted to|"
    "are excited to|am excited to|elected to|are writing to|hereby|are looking forward to)"
)
WILL_NOT = (
    "(will not|shall not|would not|can not|could not|do not (want|wish|intend|plan|need|propose) to|"
    "did not (want|wish) to|will not be able to|"
    "am not going to|are not going to|have decided not to|decided not to|will no longer|are unable to|"
    "am unable to|are not able to|am not able to|are not in a position to|am not in a position to|"
    "have no (intention|plans|wish|desire) (to|of)|would (prefer|rather) not (to)?|will have to not|"
    "have opted not to|have chosen not to|chose not to|opted not to|have agreed not to|"
    "can no longer|will not now|are not prepared to|are not planning to|are not willing to|elected not to|"
    "voted not to|"
    "will never|would never|are no longer able to|are not looking to|am not looking to|do not see us)"
)
GO = (
    "(go ahead|go forward|proceed|move forward|move ahead|press ahead|push ahead|"
    "(go with|go for|sign|accept|take|order|book|buy|purchase|hire|engage|appoint|commission|use|renew|"
    "extend|confirm|lease|rent|"
    "reserve|approve|endorse|pursue|adopt|implement|instruct|retain|choose|pick|select|award|"
    "upgrade to|switch to|change to|invest in|partner with|work with|buy from|stay with|continue with|"
    "continue|"
    "go on with|go through with|proceed with|do business with|subscribe to|sign up for|sign up to|"
    "agree to|consent to) "
    f"({THIS}|you|your _|with you|one|two|three|four|five|six|ten|twenty|a|an|another (year|term|one)|"
    f"option|package|"
    "plan|phase|version|model|lot|the (first|second|third|blue|red|big|small|annual|monthly|yearly|"
    "standard|basic|premium|full|whole|"
    "middle|lot|larger|smaller|course|training|workshop|machine|machines|kitchen|roof|rooms|room|hall|van|"
    "tickets|licences|licenses|seats|units|table|tables|subscription|membership|system|software|tool|"
    "platform|"
    "product|products|new))|"
    "take up (your|the|this)|take you up|sign up|subscribe|place (the|an|our|this) order|commit|renew|"
    "order from you|"
    "give you the (job|contract|work|order|business)|"
    "see this through|extend (for|by|until)|progress (this|it|with|any|further)|take (this|it) (further|"
    "any further)|"
    "enrol|enroll|sign (.|,|!|$|on|today|this|next|tomorrow|and|the|as))"
)
# Others who get what the reader hoped for.
OTHER = (
    "(another|other|the other|a different|someone else|somebody else|someone|somebody|a competitor|"
    "a competing|competing|a rival|a local|a cheaper|the cheaper|the cheapest|the lowest|a lower|"
    "the lower|one of your|your competitor|your competitors|the competition|an in house|our own|"
    "the incumbent|our incumbent|our current|our existing|our present|our usual|our regular|theirs|"
    "an existing|the existing|our old|a friend|elsewhere|an alternative|a firm|a company|a supplier|"
    "a vendor|a contractor|a provider|a bigger|a larger|a smaller|a closer|something else|a smaller|"
    "a specialist|an agency|a consultancy|a nearer|theirs|his|him|them|mine|what we have|"
    "my _ 's|our _ 's|the (agency|firm|company|people|supplier|studio|one|builders|lot|guys|outfit|shop|"
    "team) (in|"
    "from|at|down|next|who|that|with|we)|"
    "the one we have)"
)
SUPPLIER = (
    "(supplier|vendor|provider|contractor|firm|company|agency|bidder|builder|partner|offer|bid|proposal|"
    "quote|quotation|tender|estimate|candidate|consultant|consultancy|outfit|shop|option|solution|system|"
    "product|tool|platform|one|crew|team|studio|lawyer|accountant|caterer|photographer|installer|people|"
    "guy|place|printer|designer|architect|applicant|applicants|party|route|direction|way)"
)
