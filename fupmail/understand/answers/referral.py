"""Whether the client points to somebody else: the right person, a successor, a friend who wants the same."""

import re

from fupmail.understand.answers import tongues
from fupmail.understand.answers.guards import speaks_to_reader
from fupmail.understand.answers.vocabulary.contacts import ELSEWHERE_FAMILIES
from fupmail.understand.phrases import SOMEWHERE, Hit, Phrasebook, Read
from fupmail.understand.sentences import word_set

ELSEWHERE = Phrasebook(f"""{ELSEWHERE_FAMILIES}
(talk|speak|reach out|write|chat|turn|direct this|direct your|address this|address your|connect|liaise|
    correspond|get in touch|touch base|discuss|deal|communicate|email|apply|go) (to|with|directly with|
    directly to) (my|our|mr|ms|mrs|miss|dr|sir|madam|the|her|him|them|sister|brother) .. (colleague|he|
    she|who|from|at|instead|department|team|brother|sister|boss|manager|partner|director|office|lead|
    purchasing|procurement|hr|it|facilities|head|desk|dgm)
(contact|email|call|ring|try|ask|approach|see|write|message|phone|ping|reach|drop) (my|our) (colleague|
    boss|manager|partner|brother|sister|wife|husband|assistant|director|cousin|friend|mate|team|
    facilities|procurement|purchasing|successor|son|daughter|head|office|it|hr|accountant|neighbour|
    neighbor)
(contact|email|approach|correspond with|liaise with|write to|reach out to|direct .. to|speak to|speak
    with|talk to|talk with|get in touch with|please see|address .. to|connect with|try|refer to|coordinate
    with|check with) (mr|ms|mrs|miss|dr|prof|shri|smt|sri|herr|frau)
(right|correct|relevant|proper|appropriate|concerned) (person|contact|man|woman|guy|people|lady|chap|team|
    department|authority|desk) (for|is|would|to|at|in|on|here|with|.|,|:)
(is|are) the (one|person|man|woman|guy|lady|people) (to|who|you|for|with|that)
(wrong|not the right|not the correct|not the best|hardly the|not your|not the) (person|guy|man|woman|
    department|desk|contact|one) (for|here|to|,|.|:|love|mate|anymore|i am|sorry)
(he|she|they|who|that|colleague|brother|sister|team) (now|usually|normally|always|is the one who|also)?
    (handles|handle|looks after|manages|takes care|runs|does|deals|decides|covers|buys|makes|has taken|is
    taking|takes|took|inherited|is in charge|is responsible|heads|leads|oversees) (all|the|our|this|that|
    these|it|over|of|with|for|on|buying|purchasing|such|everything|vendors)
(now|currently|these days|since) (handled|managed|run|looked after|dealt with|decided|owned|covered|led)
    by
(handled|managed|looked after|dealt with|taken care of|taken over) by (my|our|mr|ms|mrs|dr|the|another)
(inherited|inherits|inheriting) (the|my|vendors|all|this|it|our|everything|that)
(replace|replaces|replaced|replacing|succeed|succeeds|succeeding|succeeded|covering for|covers for|
    covering) (me|for me|my|him|her)
(my|his|her) (replacement|successor|stand in|maternity cover|cover)
(subject|matter|this|topic|request|enquiry|inquiry|file|requests|enquiries) (pertains|belongs|goes|go|
    falls|sits|sit|lies) (to|with|under)
(department|purchasing|procurement|buying|vendors|fleet|facilities|estates) (sits|lies|is|are) (with|under)
(forwarded|forwarding|passed|passing|pass|handed|handing|redirected|referred|escalated|relayed) (your|
    this|it|you|the (mail|email|message|offer|proposal|quote|enquiry|request|details|information|letter|
    brochure)|
    everything) .. (to|on to|along to|onto|over to) (my|our|mr|ms|mrs|dr|him|her|them|
    the|a|colleague|hq|_ , our|_ , my|_ , who)
(i|we) (have|had)? sent (your|this|it) .. (to|on to|along to|over to) (my|our|mr|ms|mrs|dr)
(cc'd|ccd|cced|copied|copying|cc'ing|ccing|looped|looping|adding|added|cc|bringing in) (in)? (her|him|
    them|my|our|here|in|mr|ms|mrs|dr|on|above|_ here|_ in)
(in|on) (cc|copy) (is|:|,|on|for)? (my|our|who|she|he)
(my|a|me|our|one of my|an old|good|his|her|the) (good|old|best|dear)? (friend|mate|neighbour|neighbor|
    cousin|colleague|brother|sister|sister in law|brother in law|client|contact|business partner|boss|
    uncle|aunt|son|daughter|dad|mum|mom) .. (interested|wants|needs|looking|after|asked|would like|saw|
    same|similar|who|keen|could use|needing|has)
(recommended|recommending|recommend|mentioned|passed|given|gave|told) (you|your) (to|name|number|details|
    card|company)
(tell|say|mention) (her|him|them|that) (i|that i|ruth|_) (sent|sends|told|said|recommended|referred)
(he|she) (is|will be)? (expecting|expects|waiting for|expect|awaiting) (you|your|ya|to hear from you|a
    call from you)
(will|would) (want|need|love) (your|to see your) (numbers|quote|call|details)
(his|her) (name|number|email|e mail|address|details|mobile|cell|extension) (is|are|:|below|,)
(on|for|starting) (maternity|paternity|parental) leave
(purchasing|procurement|head office|hq|regional office|facilities|finance) .. (decides|decide|makes|make|
    handles|handle|deals|manages|looks after)
(zuständig|ansprechpartner|ansprechpartnerin|kollegin|kollegen|kollege|nachfolger|nachfolgerin)
(wenden|melden) sie sich .. (an|bei)
(weitergeleitet|weiterleiten)
(contacter|adresser|adressez|contactez|voir avec|rapprocher|joindre) .. (mon|ma|notre|monsieur|madame|mme|
    collègue|m)
(collègue|successeur|remplaçante|remplaçant|bonne personne|bon interlocuteur|en charge de)
transmis .. (collègue|service|à)
(is|would be|will be) (the|your|our) (right|best|correct|better|relevant|proper|appropriate|go to|
    concerned) (person|contact|man|woman|guy|gal|one|people|lady|chap|team|department|address|bet|
    authority|point|lead|buyer|manager|decision maker|desk)
(is|will be|has|who) (now|also|currently)? (taking over|taken over|taking up|picking up|picked up|
    inherited|inheriting|taking on|taken on) (the|my|from|this|all|for|as|our|everything|that|it|_
    project)
(will|to) (take|pick) (over|it over|this over|things over|this up|it) (from|for|the|my|as|it|here)
(he|she|who|i|_ ,) took over (the|my|from|this|all|for|as|our|it)
(she|he) (will|is going to) (be able to)? (help|assist|take care|sort|look after|decide|answer|want|need|
    love) (you|of|this|with|your|to see)
(introduce|introducing) (you to|my|our|you both|you two)
(introduce|introducing) .. .. to you
^ (may|let|allow|can) (i|me) (to)? introduce
(like|want) you to meet
meet (my|our) (colleague|new|boss|partner|successor|replacement|friend|head)
(i|he|she) (have|has)? (retired|since retired|left (the|this|my)? (company|firm|school|business|role|post|
    job)|moved (on|over|across|roles|jobs|to (a|the|another|our) (new|different|other|product|sales|
    marketing)?)|changed (jobs|roles|departments)|am retiring|retire)
^ (retired|left) (in|from|last|at)
(requests|enquiries|inquiries|questions|orders|quotes|purchasing|that|this|these|it|matters) (go|goes|must
    go|should go|has to go) (to|through|via) (my|our|mr|ms|mrs|dr|the|her|him|_ _ ,)
(she|he) (is|will be) (the|your) (contact|person|one|decision maker|boss|buyer)
(i|we|office|department) (am|are|do|does)? (no longer|do not|does not|not) (really|actually|myself|
    personally)? (deal with|handle|look after|manage|responsible for|in charge of|work (here|there|in|at|
    for|on)|involved (in|with)|make (the|these|those|that)|decide|buy|do (the|any|with)|see vendors|cover|
    own|take care)
(does not|do not) (see|meet|deal with|handle|look after|decide) (vendors|salespeople|reps|suppliers|this
    one|these|such|that|this)
(wants|want) (the same|something similar|one too|one as well|one like|exactly the same|similar|yours)
(gave|given|passed|passing) (him|her|them) (your) (name|number|details|card|email|contact|info)
(gave|given|passed|passing) your (name|number|details|card|email|contact|info) (to|on)
^ you (want|need) (my|our) (_)? (department|team|office|desk|manager|colleague|boss|buyer)
you (want|need|would want|should (talk to|speak to|speak with|ask|contact|try|email)|might want|would be
    better|are better|had better) (to)? (talk to|speak to|speak with|ask|contact|with|my|our|try|_ _ , _)
(better|best) (off)? (with|asking|talking to|speaking to|to ask|to talk to|ask|speak to|talk to|to speak
    to|speaking with|to contact) (my|our|_ _ ,|_ in|_ at|_ from|him|her)
ask for (my|our|mr|ms|mrs|_ in|_ at|him|her)
(not|no longer) (my|our) (department|area|call|remit|job|responsibility|field|patch|baby|side|budget|
    domain)
(which|this|that|it) (goes|falls) (to|under) (our|the|my) .. (department|team|office|colleague|desk)
(responsible|in charge|the contact|the decision maker|point of contact) (for|of) (it|this|that|these|such|
    all|our|the|purchasing|procurement)
(he|she) will take (it|this|things|over) (from|on)
colleague _ (looks after|handles|deals with|takes care|is in charge)
(in|on) (cc|copy) , (looks|handles|deals|takes|is in charge)
ask for (mme|mr|mrs|ms|herr|frau)
(better|best) off asking the
holds the (purse|budget|keys)
^ try (mr|ms|mrs|dr|my|our|_) (in|at|from|over)
(he|she|they|who|friend|neighbour|neighbor|colleague|wife|husband) (would|may|might) (like|want|be
    interested in) (one|some|a
    quote|the same|yours|it) (too|as well|also)
""")

NOT_ELSEWHERE = Phrasebook("""
here (is|are) the (right|correct|proper)
(wrong|right|correct) (attachment|file|version|link|document|draft)
if you (have|need|wish|know|experience|can not|could not|want|would|require|encounter|do)
(any|further|more) (questions|information|help|assistance)
(let|keep) me
(at|on) your (earliest)? convenience
ask for me
moved to (a|another) (new|different) (desk|office|building|floor|house|room|address|number)
consult with (me|us)
(question|questions|information|details|assistance) .. (contact|call|email)
(talk|speak|discuss|check|run|talked|spoke|discussed) .. (with|to|by|past) (my|our|the) .. (first|before|
    and (get|come|let))
my colleague .. (will|shall|is going to) (send|sign|order|pay|transfer)
try (me|us|again)
(forwarded|passed|sent|passing|forwarding|given|submitted) (your|the|this) (_)? (invoice|invoices|bill|
    bank details|receipt|timesheet|statement) (on)? to
""")


# "I want to speak to my boss" is what the writer does, and sends the reader nowhere.
_OWN_DOING = re.compile(r" (?:i|we) (?:[a-z]+ ){0,4}(?:to|will|shall|must|can|let me) (?:[a-z]+ ){0,2}$")

# "Who looks after the permits?" asks for somebody, and names nobody.
_WHO = re.compile(r" (?<!, )(?:who|whom|whose|which) $")

# "Dana does the buying", "ask for Sheldon", "write to orders@mill.example": known by the capital or the sign.
_NAME = r"[A-Z][\w'’-]{1,25}(?: [A-Z][\w'’.-]{1,25}){0,3}"
_HAS_IT_IN_HAND = re.compile(
    rf"(?<![\w.])(?!(?:I|We|You|He|She|It|They|This|That|These|There|Who|What|If|The|An?|My|Our|"
    r"Your|Which|And)\b)"
    rf"{_NAME},?(?: (?:in|from|at|our|the) [\w ]{{2,25}},?)? (?:now |also )?"
    r"(?:(?:handles|looks after|deals with|takes care of|is in charge|is responsible for|"
    r"signs off|decides (?:on|about)"
    r"|manages (?:our|all|this)|does (?:the|all|our) (?:buying|purchasing|ordering|booking)|"
    r"(?:books|buys|orders|plans|arranges|organi[sz]es|chooses) (?:all|our|the)|took over from"
    r"|makes (?:these|those|all) \w+|is (?:now )?(?:your|the right|the best) (?:contact|person|man|woman)"
    r"|has taken over (?:from|my|as)|is taking over (?:from|my|as)|is my (?:successor|replacement)))\b"
)
_TURN_TO = re.compile(
    r"\b(?:[Cc]ontact|[Aa]sk(?: for)?|[Ss]peak (?:to|with)|[Tt]alk to|[Ww]rite to|[Gg]et in touch with|"
    r"[Rr]each out to|"
    r"[Tt]ry|(?:direct|address|send|forward) (?:\w+ ){1,5}to|[Bb]est bet is|right person is|[Ee]mail) "
    rf"(?!Us\b|Information\b|Details\b)(?:[\w.+-]{{1,64}}@[\w-]|"
    rf"{_NAME}(?:,| (?:at|in|from|instead|about|who|on)\b|[.!]?$))"
)


_POINTING = word_set("""
    contact ask speak talk write touch reach try direct address send forward best right email
    handles looks deals takes charge responsible signs decides manages does books buys orders plans arranges
    organises organizes chooses took makes taking taken successor replacement person man woman
""")


def elsewhere(read: Read) -> Hit | None:
    """Where the sentence names somebody else to deal with.

    Names one: "Fatima inherited vendors, talk to her". Does not: "I'll talk it over with my wife first".
    """
    if tongues.ELSEWHERE in read:
        return SOMEWHERE
    if NOT_ELSEWHERE in read or not speaks_to_reader(read):
        return None
    for hit in read.hits(ELSEWHERE):
        if read.asks and _WHO.search(read.words[: hit.start + len("who ")]):
            continue
        if not _OWN_DOING.search(read.words[: hit.start]):
            return hit
    return SOMEWHERE if _names_one(read) else None


def _names_one(read: Read) -> bool:
    text = read.text
    if read.asks or len(text) > LONGEST or read.sentence.vocabulary.isdisjoint(_POINTING):
        return False
    turn = _TURN_TO.search(text)
    own = turn and re.search(r"\b(?:I|[Ww]e|he|she|they)\b[^.;]{0,30}$", text[: turn.start()])
    return bool(turn and not own) or bool(_HAS_IT_IN_HAND.search(text))


LONGEST = 200  # characters
