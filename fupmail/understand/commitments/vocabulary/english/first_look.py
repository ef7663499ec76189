"""Words without which no table of English fits, and hardly any sentence commits somebody: they save time."""

OPENERS = {
    "asked to move": """
        any appreciate are better can could do easier glad good grateful great helpful is kindly may
        might mind ok okay please pls plz shall will wondering would
    """,
    "told to move": """
        happy i i'd i'll i'm i've let let's lets we we'd we'll we're we've
    """,
    "moved": """
        a another any bringing bumping can changing could deferring delaying friday friday's fridays
        may might monday monday's mondays moving my next our postponing pulling pushing putting re
        rearranging rebooking rescheduling saturday saturday's saturdays shall shifting sliding
        sunday sunday's sundays swapping switching that the this thursday thursday's thursdays today
        today's todays tomorrow tomorrow's tomorrows tonight tonight's tonights tuesday tuesday's
        tuesdays wednesday wednesday's wednesdays your
    """,
    "promise": """
        'll aim all allow be both either expect feel first going gonna i i'd i'll i'm i've
        idea ill intent intention let mark myself next one permit plan planning put rest
        shall trust two undersigned we we'd we'll we're we've well will
    """,
    "announced": """
        a accountant accountant'd accountant'll accountants accountants'd accountants'll an
        answer approval are arriving assessment back bank bank'd bank'll be board board'd
        board'll boss boss'd boss'll bringing buzz call calling cell chat clearance client
        client'd client'll come comes coming committee committee'd committee'll council
        council'd council'll couriering customer customer'd customer'll decision
        deliberation deliberations dial director director'd director'll directors
        directors'd directors'll dropping e emailing evaluation expect family family'd
        family'll finance finance'd finance'll follow follows fone forwarding get gets
        getting go goes going got gotta governors governors'd governors'll have having head
        heads i i'd i'll i'm i've ill is it it'll it's itll keep landline landlord
        landlord'd landlord'll lawyer lawyer'd lawyer'll lawyers lawyers'd lawyers'll leave
        leaves legal legal'd legal'll listen look mailing management management'd
        management'll meeting mobile my need no nothing office office'd office'll our owner
        owner'd owner'll owners owners'd owners'll parents parents'd parents'll partners
        partners'd partners'll phone phoning popping posting procurement procurement'd
        procurement'll review ring ringing scrutiny see seeing sending shall shipping should
        solicitor solicitor'd solicitor'll solicitors solicitors'd solicitors'll speak stand
        stopping swinging talk team team'd team'll telephone that'll the these'll they'll
        this'll those'll trustees trustees'd trustees'll vetting want watch we we'd we'll
        we're we've well will you you'll you're youll
    """,
    "verbless": """
        *
    """,
    "request": """
        any appreciate are ask awesome be best better brilliant can chance cld cn could cud
        do don't easier fab fantastic glad good grand grateful great handy happy have
        helpful hoped hoping how i ideal it kind kindly like love lovely may might need nice
        obliged perfect please pleased pls plz pray prefer requesting splendid super thankful
        trust want way we why will wld wonder wonderful wondering would you you'd you'll
        your
    """,
    "ordered": """
        allow also answer ask be bear bell bring bump bung buzz call chase check chuck
        circle come contact dial do drop e email face facetime fax fire flick fling follow
        fone forward get gimme give grant hang hold holler just kick leave let look mail
        meet move nip nudge park pass phone pick ping poke pop post prod push put remind
        return ring send shelve shoot shout sit skype slide sling so stand stick stop swing
        table telephone text then throw touch try whatsapp whizz zap zip zoom
    """,
    "wanted": """
        any appreciate ask await awaiting be best better blessing can chance could count
        counting do don't ease easier expecting glad good grand grateful great handy happy
        help helpful i i'd i'll i'm ideal ill is kindness let like looking love lovely may
        might mind must need nice one please possible prefer rather relief request requesting
        require rest shall sleep somebody someone suit useful wait waiting want we we'd
        we'll we're well would you you'll your
    """,
    "joint": """
        let let's lets
    """,
    "present": """
        bank be count depend i i'd i'll i'm i've ill plan rely we we'd we'll we're we've
        well
    """,
    "coordinated": """
        and as or then
    """,
    "coordinated request": """
        and then
    """,
}
_MOVERS = """
    bring bringing brought bump bumped bumping change changed changing defer deferred deferring
    delay delayed delaying instead kick make move moved moves moving postpone postponed postponing
    pull pulled pulling push pushed pushing put putting rather re rearrange rearranged rearranging
    rebook rebooked rebooking rejig reschedule rescheduled rescheduling shift shifted shifting slid
    slide sliding swap swapped swapping switch switched switching
"""
NEEDS = {
    "asked to move": _MOVERS,
    "told to move": _MOVERS,
    "moved": _MOVERS,
    "verbless": """
        agreement artwork bid bom booklet boq breakdown brochure calculation calculations catalog
        catalogue certificate certificates checklist checklists clip clips coa comparison contract
        copies copy costing costings data datasheet datasheets deck details diagram diagrams
        document documents dossier draft drawing drawings elevation elevations estimate figures file
        files findings footage form forms handbook image images inbox info information instructions
        invoice itinerary layout leaflet leaflets letter link links list login logins mailbox manual
        manuals manuscript memo menu menus minutes mock mockup mockups msds nda notes numbers offer
        original originals paperwork particulars pdf photo photograph photographs photos pi pics
        pictures plan plans price pricelist prices pricing proforma programme proof proofs proposal
        questionnaire quotation quote receipt receipts recording recordings renderings report
        results revision sample samples schedule screenshot screenshots shots sketch sketches slides
        snaps sow spec specs spreadsheet spreadsheets submittal summary swatch swatches template
        templates tender ticket tickets transcript transcripts translation version video videos
        voucher vouchers way worksheet worksheets
    """,
}
VERBS = """
    afternoon again aim airdrop allow along announce answer approval area around arrange arranged arrive
    arrives arriving ask asking assessment attach attend attendance audit awaited awaiting back barn
    beam bear bell bike book booked breakfast bring bringing brought bump bumped bumping bung buy buzz
    calendar call callback called calling came can't cannot catch cc certificate chambers chance changed
    changing chase chat chew chuck church circle circulate circulated circulating clearance clinic close
    coffee collect collection come comes coming commissioning committed communicate confirm consider
    contact contract convey copy count courier couriered couriering cycle dash dates deal decide decided
    decides deciding decision defer deferred deferring delay delayed delaying deliver delivery demo
    depatch depute desk despatch dhl dial dialing dialling diary digest dinner dispatch dispatched
    distribute distributed distributing dm documents docusign don't door doorstep draft drawing drawings
    drive driving drop dropbox dropping duck due e earliest email emailed emailing enclose estimate
    evaluation evening every everything expect expecting expedite extend extension facetime farm fax
    faxed faxing fedex fetch figures finalise finalize fire fit fitted fitting fix flick fling fly
    follow follows fone forget forward forwarded forwarding friday furnish furnished fwd gate get gets
    getting gimme give giving go goes going grab grant grateful hand handed handing handover hands hang
    harbour have head headed heads hear hearing here hit hold holding holler hop horses hotel hour i'd
    i'll ice inbox indulgence inform informed insist inspect inspection installation instead intimate
    invite invited invoice issue issued it'll it's jingle join jump keep kick knock knocking know land
    lands leave leaves let line load lob look lunch mail mailbox mailed mailing make marina measure meet
    meeting message monday month mount move moved moves moving mull need needs nip nudge o'clock offer
    office organise organize outcome over overnight papers park parked pass passing patience patient pdf
    pencil phone phoned phoning photos pick ping place planning poke ponder pop popping porch post
    posted posting postpone postponed postponing prepare presence present price promise proposal provide
    publish pull pulled pulling punt push pushed pushing put putting quarter quotation quote rang reach
    reaches reaching read readings ready rearrange rearranged rearranging rebook rebooked rebooking
    receive receiving reconnect reconvene rectory redial reflect regroup rejig relay remind repair
    replace reply replying require requires reschedule rescheduled rescheduling resend respond
    responding resubmit return returning revert reverting review revisit ring ringing rings room round
    run rung samples saturday schedule scheduled school scrutiny see seeing send sending sent set shall
    share shared sharing shelve shelved shift shifted shifting ship shipped shipping ships shoot sit
    site sitting skype slack sleep slid slide sliding sling soon soonest spare speak stand stick
    sticking stop stopping study submit submitted submitting sunday supply surgery survey swamped swap
    swapped swapping swing swinging switch switched switching table take taking talk telegram telephone
    telephoned telephonically telephoning tell tender test tests text texted there think throw thursday
    tingle tinkle tomorrow tonight touch train training transmit transmitted travel trial trot trouble
    try tuesday update upload ups venmo vetting vicarage video visit visited visiting visits voice votes
    wait waiting walk want wants watch way wednesday weekly wetransfer whack whatsapp whip whizz wing
    winging wire with within won't write yard you've yours zap zelle zip zoom
"""
BINDERS = """
    'll aim answer appointment ask awaiting back be bids board bring bringing call calling can
    certificate chance chase chat chuck cld come coming committee contact could council count couriering
    decide decides decision dial directors done drop dropping expect expecting fax fire flick follow
    follows get gets gimme give goes going gonna got gotta governors grateful headed heads help here
    hold holler hoping how i i'd i'll i'm ill inbox inspection inst intent intention kindly land
    landlord lands leave let let's lets looking mail mailing management me meet meeting mind move moved
    moves must my myself need nip nothing nudge ok okay our owners parents park partners patience
    patient phone phoning ping please pls plz poke pray pop popping possible post posting presence prod quote
    rely remind reply requested requesting return right ring ringing see seeing send sending shall ship
    shipping ships sit sling speak stand stop stopping survey swing swinging talk telephone there'll
    training trustees try u undersigned until us voice waiting want watch way we we'd we'll we're we've
    whizz why will wld wondering would you you'll yours zap
"""
