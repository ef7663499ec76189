"""English ways of saying yes among people who talk: a hand shaken, a form filled in, a date to begin."""

from fupmail.understand.answers.vocabulary.people import BODY

HANDSHAKES = f"""
# yes, and off you go
^ (yes|ok|okay|agreed|aye) to (all|both|everything|the lot|your|the|a|points|each|_ and)
(yes|agreed|ok|okay) (to|on|from us on|for) (all|both) (of)? (them|three|four|five|two|points|counts|
    fronts|the above|questions|items|lots|parts|options)
(^|so|and|then|ok|right|well|just) (off you go|away you go|have at it|on you go|go forth|let her rip|let
    it rip|crack on|press on|carry on then|get cracking|get weaving|get stuck in|knock yourself out) (.|,|
    !|$|then|please|with|lads)
(get|bring) your (boots|tools|van|hard hat|skates|overalls|brushes|ladder|ladders|paint|diggers|gear|
    pencils|paintbrush|toolbox|crew|team|lads|boys|camera) (on|out|ready|over here|round|over|along|.|,|!|
    and|in)
let (battle|the games|work|the fun|the work) (commence|begin)
let us (rock|get cracking|get to it|get stuck in|get you (booked|started|signed|going|on)|shake (on it)?|
    put it in writing|ink it|seal (it|the deal)|make a start|set a date|get a date in|get (it|this|that|
    us) (in the diary|on the (calendar|books|schedule)|over the line)|get kickoff|nail (it|this) down|pull
    the plaster)
get (us|me) (on|in|into) (the|your) (schedule|calendar|books|diary|list|programme|system|queue)
(consider|call) (me|us|it|this|my wife|her|him) (yours|a yes|a customer|a client|sold|won over|
    converted|done and dusted|a done thing|hooked)
(consider|count) (me|us|her|him) (on|won over)
(you have|you 've|have you|you) (talked|worn|twisted|convinced|persuaded|won|sold) (me|us|my arm|him|her|
    them|my wife|my husband|the boss) (down|round|over|around|into it|on it|.|,|!|$|at last)
(twisted|twisting) (my|our) arm
(has|have|is|are|finally|now|all) come (round|around) to (the|your|it|this|having|our) (_)? (_)? (package|
    idea|plan|quote|proposal|price|option|way|version|offer|.|,|and|!)
(so|well|right|then|ok|and) (it is|it has to be|it will be|that makes it|it is going to be|it was always
    going to be) (you|yours|your (lot|team|firm|company|quote|crew)) (.|,|!|$|then|and|we|for|i|please)
^ it is (you|yours) (then|.|,|!|we are|that we)
(you are|your lot are|your team is|you guys are|you were) (the (ones|one|firm|people|team|company|clear)
    (for us|for the job|we (want|chose|picked|trust|liked)|winner|winners|favourite|favorite|choice)|our
    (guys|guy|ones|people|new (supplier|agency|accountant|cleaner|cleaners|printer|printers|partner|
    builder)))
(we|i) (are|am|feel) (all|both|very|quite|perfectly|really)? (good|happy|fine|ok|okay|cool|comfortable|
    content|satisfied|at ease) with (the|your|this|that|these|those|both|all) (_)? (_)? (_)? (quote|
    quotation|price|prices|pricing|proposal|offer|terms|estimate|numbers|figures|contract|agreement|
    number|fee|fees|rate|rates|scope|sow|dates|schedule|spec|design|drawings|plan) (.|,|!|$|and|so|as|
    please|of|you|for|to|let)
^ (we are|i am|all)? (happy|good|fine|ok|okay|content|cool) with (all (of)? (that|it|this|those|them)|
    everything|the lot|both|that lot) (in (it|the|your)|you (have|sent|said|quoted|propose)|as|so|,
    (please|go|fire|send|let)|. fire)
(all)? (reads|looks|sounds|seems) (fair|right|sensible|reasonable|spot on|about right|in order) (to|by)
    (us|me) (.|,|!|$|and|so|. go|, go|, get|, please)
(that|price|it|number|figure|quote|offer|deal) (will|would) do (nicely|us nicely|me nicely|us|me|the job|
    just fine|very well) (.|,|!|$|so|and|please)
{BODY} 's (all|finally|now|also)? (agreed|approved|said yes|signed (it|off|the|this|.|,)|given (us|me|it|
    the|you|your) .. (nod|go ahead|ok|okay|blessing|approval|thumbs|green|all clear|yes)|ok with (it|that|
    the|your|this)|on board|in (.|,|!)|happy to (proceed|go|sign|pay)|for it|sold (on|.|,)|signing|in
    favour|voted (yes|for))
(boss|bosses|wife|husband|board|committee|partner|manager|owner|landlord|chairman|director|md|ceo|cfo|mum|
    dad|team|hq) (ok|okay|okays|okayed|agree|agrees|happy|approve|approves) (already|with|liao|to|and|,|.|
    so|it|this)
(got|get|have|had|received|with|obtained|given) (his|her|their|the (boss 's|board 's|committee 's|wife 's|
    landlord 's|council 's)|my (boss 's|wife 's|husband 's|partner 's)) (blessing|nod|ok|okay|approval|go
    ahead|thumbs up|sign off|permission) (.|,|!|$|so|and|to|today|yesterday|last|this|on)
(resolved|agreed|decided|voted|chose|elected|determined) (on _|unanimously|last night|yesterday|today|that
    we)? (_)? (_)? to (appoint|engage|instruct|retain|commission|hire|award|accept) (your|you|the contract
    to you|the tender)
(chose|chosen|picked|selected|appointed|engaged|opted for|voted for|plumped for|gone for) (you|yours|your
    (firm|company|team|quote|design|bid|practice|people|proposal|offer)) (over|above|because|since|for|as|
    in the end|.|,|!|$|to|and)
# this one, please
(we|i) (will|would like to|want to|are going to|am going to|shall) (have|take|go for|get|go with|plump
    for|opt for|do) (the|your|that) (_)? (_)? (_)? (one|ones|package|option|model|set|version|size|plan|
    tier|colour|color|finish|design|lot|bundle|deal|rate|table|room|suite|date|slot) (.|,|!|$|in|please|
    for|with|and|then|at|as|on|thanks|you)
(make|make that) (it)? (_)? (two|three|four|five|six|ten|a dozen|twenty) (of (them|those|these|the)|
    please|, please|then please|while)
(confirm|confirming|confirmed|accept|accepted|agreed) (_)? (_)? (_)? at (your|the) (price|rate|quoted|
    offered|agreed|fee|figure)
: (a|the|it is a|it is|definitely|that is a|an emphatic|big|resounding)? yes (,|.|!|$|please|as|to|and|from)
(is|are|it is|that is|us|me|that) (a)? yes (please|from (us|me|all|both|the|my)|to (all|both|the|your|
    option)|on (all|both|the))
(contract|order|po|purchase order|paperwork|formal order|loi|agreement) (to follow|follows|will follow|
    following|coming|is coming|comes|on its way|en route|in the (post|mail)) (from (our side|us|me|_|our|
    my)|by|.|,|!|$|today|tomorrow|this|under|with|shortly|next|via|to you)
(our|the|your) (order|po|purchase order|job|requisition|pr|reference|contract) (number|no|ref|reference)
    (is|:|will be|for (this|the)|on) .. (quote it|put it|use it|.|,|please|$|on (all|everything|your))
set (you|your (company|firm|outfit|lot|business)) up as (a|an|our|one of our) (_)? (vendor|supplier|payee|
    contractor|provider)
(get|getting|got|add|adding|put|have) (you|your (company|firm)) (set up|added|on|in|onboarded) (as a|as
    our|in|on|to) (our|the|a)? (vendor|supplier|vendors|suppliers|payroll|system|books|accounts|approved)
# pen and purse
signed (,)? (it|this|them|the (contract|form|papers|forms|quote|proposal|agreement))? (in|on|at|where|by)
    (all|both|every|each|the) (_)? (places|pages|copies|spots|boxes|lines|dotted|x|crosses|place|bottom|
    line)
(clicked|tapped|pressed|hit|ticked|pushed) (accept|the accept|sign|approve|confirm|the (green|big|accept|
    sign|approve|order|confirm|pay) (_)? (button|box|link))
(counts as|take that as|treat that as|there is) (signing|signed|my signature|my yes|a yes|our signature|
    acceptance)
(filled in|filled out|completed|returned|set up|signed|filling in|filling out|done) (the|your|a) (direct
    debit|order|booking|enrolment|enrollment|registration|sign up|membership|subscription|onboarding|
    credit account|new customer|new client|standing order|mandate|acceptance) (form|forms|mandate|
    instruction|online|paperwork|,|.|and|today)?
(paid|sent|transferred|wired|put down|popped|left|made|done|dropped|pinged|bunged|posted) (you|over|
    across)? (the|a|my|our|your|that) (_)? (deposit|down payment|holding fee|booking fee|retainer|first
    instalment|first installment|first month|first half|first third|50%|30%|25%|10%|half up front)
(deposit|down payment|retainer|50%|30%|first half|first instalment|half|payment|money) (will|should|is
    going to|is) (be)? (reflect|reflecting|hit|land|show|in your account|arrive|be with you|going out|with
    you) (in your|by|today|tomorrow|this|on|your)
(deposit|retainer|booking fee) (just|has|is|was|went|gone|now|all)? (just)? (paid|sent|gone|done|over|
    through|out|transferred|on its way|in your account|went)
(paid|booked|signed|bought|ordered|reserved|sorted) (it)? (just now|online|thru|through|via|by card|with
    my card|on the card|last night) (.|,|!|$|thru|through|via|the|your|on|with|for|so)
(in|at) the bank (now|with|right now|today) .. (deposit|it in|account|transfer|reference|sort code)
what reference (should|do|shall|must|can) (i|we) (put|use|quote|give) (on|for|with) the (_)? deposit
where (do|should|can|shall) (i|we) (send|transfer|wire|pay) the (_)? (deposit|retainer|booking fee|down
    payment)
(cheque|check|deposit|po|order form|signed copy|contract|order) (is|'s|has gone|went) in the (post|mail)
(you|your boss|your boss man|somebody|_) (owes|owe) (you|him|her|me) a (bonus|pint|beer|drink|raise|
    commission) .. (sign|signing|signed|won|got|yes|deal)
(we are|i am|we will be) signing (on|tomorrow|this|today|it|the|next|your|off)
(would be|are|am|feel) (honoured|honored|thrilled|delighted|so happy|over the moon|chuffed) to (have|work
    with|become|be your|say yes|go ahead|go with|sign|book|accept) (you|.|,|!|$|your|with|and|ahead)
(hereby|accordingly)? (award|awards|awarded|allotted|allot|entrust|entrusting|entrusted) (the|this|said)?
    (_)? (work|contract|job|project|order|tender|assignment)? (to|upon) (you|your (firm|company|esteemed|
    good self|good selves|agency))
(tender|bid|offer|proposal) (has been|was|is) (found|adjudged|judged|deemed|considered|evaluated) (as)?
    (the|to be the) (most|best|lowest|winning|successful|highest|first)
(happy|pleased|glad|delighted) to (inform|tell|advise|report) (you)? (that)? (you|your (_)? (firm|company|
    bid|offer|proposal|tender|quote|team)) (has|have|was|were|is|are) (been)? (won|successful|selected|
    chosen|accepted|awarded|appointed|approved|picked)
(we|i|committee|board) (would like|want|wish) you to (do|carry out|undertake|proceed|start|begin|take on|
    take care|handle|be our|represent|make|build|cater|look after) (the|it|this|our|all|with|as|both|on)
(go|going|proceed|proceeding|start|starting|run|running) with (the|your) (_)? (_)? (package|option|plan|
    quote|proposal|version|design|tier|model|one|bundle) .. (please|as|from|on|invoice|start|and)
(do it|do the (job|work|_)|start|begin|come|fit it|install it|build it|deliver|plant them) (in|over|
    during|before|as (priced|quoted|per|agreed|discussed)) (half term|the (holidays|summer|break|spring|
    new year|autumn)|like we (talked|said|agreed)|priced|quoted|page)
(you can|you may|please|go ahead and|so|just) (order|buy|get|source|collect|book) (the|your|all the)?
    (pump|materials|parts|stock|timber|steel|tiles|fabric|stone|paint|machine|kit|equipment|units|bricks|
    wood|glass|kitchen|boiler|panels|plants|lads) (from|in|now|.|,|!|$|please|and|for|today|whenever|as)
(all)? (fine|ok|okay|good|clear|clean|approved|cleared|happy) (from|by|with) (legal|finance|procurement|
    compliance|our (lawyers|lawyer|legal|solicitor|accountant|board)|the (lawyers|lawyer|board|
    committee|boss)|my (lawyer|solicitor|accountant|wife|husband|boss|partner)) (.|,|!|$|so|and|too|as|.
    i|now)
(put|popped|stuck|scribbled|scrawled|adding|added|put down) (my|our|his|her|the) (squiggle|signature|
    autograph|scrawl|moniker|john hancock|mark|initials|paw print|thumbprint|stamp|company stamp|seal)
    (on|to|at|in|where|and|.)
(job|work|contract|order|gig|business|deal|commission|roof|kitchen|wedding|project) 's (all)? yours (.|
    ,|!|$|if|and|when|mate)
^ (offer|quote|quotation|proposal|price|terms|estimate|tender|bid|rates|figure|budget|spend|sow) (is|
    are|all)? (accepted|approved|agreed|authorised|authorized|signed off|rubber stamped) (.|,|!|$|with|
    and|kindly|please|as|at|by|subject)
(tell|inform|let) your (boss|manager|people|team|lot|office|director|foreman|lads|guys) (know)? (that)?
    (we|i) (want (him|her|them|you|it|to go)|will (take|have)|are (in|on|going)|accept|would like (him|
    her|them|you|to go))
(makes|make|making) (me|us) a (client|customer|member|subscriber)
(our|my) (first|new)? (order|purchase) (is|was|has been)? (attached|enclosed|placed|in your inbox|on
    your desk|below|in the portal|submitted)
(po|purchase order|order|contract|signed copy|paperwork|agreement) 's (in|on|attached|signed|coming|
    done|in the post|with you|back|here|approved) (your inbox|its way|the way|the post|.|,|!|$|to|and|
    by|from|with|you)
(reserve|hold|save|keep|block) (a|the|our|one|us|it) (_)? (_)? (for us|for me|in our name|under our
    name|in my name|under my name)
(please|kindly|so|pls|then|and|now) (expedite|mobilise|mobilize|do the needful and (start|ship|proceed)|
    commence|kick off|start production|release to production|fabricate|go to print|print away)
(signed|sealed) (,)? (sealed|signed)? (,)? (and)? delivered
(consider|there is|that is|you can have|here is) (my|our|your)? (final)? (yes|answer , yes|thumbs up)
(gnashing|hesitation|deliberation|thought|debate|soul searching|dithering|umming|haggling|discussion|
    back and forth|arguing) (of teeth)? (:|,|.)? (it is|it is a|we say|i say|the answer is|we are)? (a)?
    (yes|in|go|on) (.|,|!|$|please)
you have (got)? (me|us) (.|,|!|$)
(go on then|go on|oh go on|oh alright|alright then|all right then|fine then|very well) , (you have (me|
    us|got|won|talked)|i will|we will|sign|put|book|let us|count|do|send|yes|take)
^ (so|and|well|ok)? (we are) (all|now|officially)? (yours|your man|your people|your (_)? (client|
    clients|customer|customers)) (.|,|!|$|from|if|as)
(requisition|po|order|pr|shopping cart|purchase order|budget) .. (released|approved|created|raised|
    signed off) (in|by|through|via|on) (sap|ariba|coupa|oracle|workday|jaggaer|netsuite|the system|the
    portal|our system|finance)
you will (now|then|also|soon)? (receive|get|have) (the|our|a|an|your) (_)? (order|po|purchase order|
    signed contract|signed copy|deposit|order number|down payment) (automatically|tonight|today|
    tomorrow|by|shortly|this|on|from|via|in|.|,|within|next)
(initialled|initialed|signed|countersigned|executed|stamped) (each|every|all|both) (page|pages|copies|
    sheets|clause|copy|sheet|the)
^ (do|paint|build|print|lay|plant|bake|cater) (the|both|all) _ (_)? (.|!|$)
(paid|pay|paying|payable) (up front|upfront) (,|.|!|please|and|$|for)
(pleasure|honour|honor|privilege) (to|of) (entrust|entrusting|award|awarding|confirm|confirming|appoint|
    appointing|commission|instruct|place|placing|accept|accepting) (you|your|our|the|this|an|with)
(tell|let|warn) your (lads|men|boys|team|crew|people|guys|girls|workshop) (know)? (to|they can|they are|
    it is) (sharpen|start|get|come|pack|load|bring|go|begin|on|clear|wrap)
(lock|nail|ink) (it|us|that|me|her|this) (in|down) (_)? (.|!|$|please|for|from)
told (the|all the)? (other|others|rest|competition|opposition) (_)? .. (no|thanks|to go|they|not|home|
    pipped|second)
thanks but no thanks to the others
(could not|can not|did not|unable to) (find|pick|spot) (any|a|much|anything|one)? (fault|faults|hole|
    holes|flaw|to quibble) (.|,|with (it|your|the)|in (it|your|the)|so)
(like|want|love|delighted for|happy for) you to be our _
^ (so|ok|yes|please|right)? ,? (go|going|let us go|we go|we are going) (for|with) (option|number|
    package|plan|version|variant|offer|the _ (option|package|plan|version|one)) (_)? (please|.|,|!|$|
    for|and|thanks|it is)
(confirm|confirming|approve|approving|ratify) your appointment (as|to)
(no|without) (changes|amendments|edits|corrections|alterations|further changes|comments) (from|on|at|by|
    needed|required) (us|our side|my side|our end|my end|me|this end) (.|,|!|$|so|please|and)
(i|we) (surrender|give in|cave|relent|yield|am convinced|are convinced|concede) (.|,|!|$|and|so|. send|,
    send)
(po|purchase order|order|requisition) (no|number)? (_) (is|was|has been|just)? (released|issued|raised|
    placed|approved|created) (.|,|!|$|today|yesterday|this|for|to|and|in)
(e signed|esigned|docusigned|digitally signed|electronically signed|countersigned) (and|,|.|it|so|by|
    the|as|today|this|last|just)
that is us (done|all done|signed|sorted) (at|on) (this|our) (end|side)
(please|kindly|just|you can) (invoice|bill) (_ & _|_ and _|_ (ltd|limited|inc|gmbh|llc|plc|co)|_ _ (ltd|
    limited|inc|gmbh|llc|plc)|the (company|club|school|office|parish|charity)|head office|our (head
    office|accounts|holding|parent|london|_ office))
(so|right|ok|okay|well|finally)? ,? (we have|we 've|i have) decided : (the|your|yes|option|both|it is|we)
(serve|serves|act|acts|stand|stands) as (our|my|a|the|your) (_)? (authorisation|authorization|authority|
    acceptance|order|confirmation|agreement|go ahead|approval|instruction|notice to proceed)
agreeable to (your|the) (_)? (terms|price|quote|quotation|offer|rates|proposal|conditions|figure)
(work order|po|purchase order|formal order|order|loi|letter of intent|contract|agreement) is being
    (issued|raised|prepared|processed|drawn up|sent|released)
take my money
^ so ,? (it is a|that is a|a|the answer is)? yes (.|!|$|please)
"""
