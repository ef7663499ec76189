"""Words without which no table of English fits: they decide nothing and save time."""

OPENERS = {
    "asked to move": """
        any appreciate are better can could do easier glad good grateful great helpful is kindly
        may might mind ok okay please pls plz shall will wondering would
    """,
    "told to move": """
        happy i i'd i'll i'm i've let let's lets we we'd we'll we're we've
    """,
    "moved": """
        a another any bringing bumping can changing could deferring delaying friday friday's
        fridays may might monday monday's mondays moving my next our postponing pulling pushing
        putting re rearranging rebooking rescheduling saturday saturday's saturdays shall
        shifting sliding sunday sunday's sundays swapping switching that the this thursday
        thursday's thursdays today today's todays tomorrow tomorrow's tomorrows tonight
        tonight's tonights tuesday tuesday's tuesdays wednesday wednesday's wednesdays your
    """,
    "promise": """
        'll all both count depend gonna i i'd i'll i'm ill let myself rely shall two we we'd
        we'll we're well will undersigned aim allow be feel intent first going i've idea intention next permit
        plan planning rest trust we've
    """,
    "announced": """
        a accountant accountant'd accountant'll accountants accountants'd accountants'll an
        answer are back bank bank'd bank'll board board'd board'll boss boss'd boss'll buzz call
        calling chat client client'd client'll committee committee'd committee'll council
        council'd council'll count couriering customer customer'd customer'll decision dial
        director director'd director'll directors directors'd directors'll e emailing expect
        family family'd family'll finance finance'd finance'll follows fone forwarding get gets
        go goes going governors governors'd governors'll head i i'd i'll i'm i've ill is it
        it'll it's itll landlord landlord'd landlord'll lawyer lawyer'd lawyer'll lawyers
        lawyers'd lawyers'll legal legal'd legal'll mailing management management'd
        management'll my no nothing office office'd office'll owner owner'd owner'll owners
        owners'd owners'll parents parents'd parents'll partners partners'd partners'll phone
        phoning posting procurement procurement'd procurement'll ring ringing sending shall
        shipping should solicitor solicitor'd solicitor'll solicitors solicitors'd solicitors'll
        speak talk team team'd team'll telephone that'll the they'll this'll those'll trustees
        trustees'd trustees'll we we'd we'll we're we've well will you you'll youll
        stopping dropping popping swinging coming bringing meeting scrutiny evaluation
        review assessment approval vetting clearance deliberation deliberations gotta
        going got need want have
        our look watch seeing see be these'll leave leaves goes heads another cell come comes follow
        giving keep landline listen mobile stand there there'll therell you're you've your
    """,
    "verbless": """
        *
    """,
    "request": """
        any appreciate are ask be best better can chance cld cn could cud do easiest glad good
        grateful great happy have help helpful helps hoped hoping how i ideal if kindly like
        lovely may mean might need nice obliged please pls plz prefer request requesting suit
        trust want we why will wld wonder wonderful wondering work would you
        it your way grand brilliant super perfect fantastic fab handy awesome splendid
        thankful kind love don't pleased easier
    """,
    "ordered": """
        let
        hit holler slide flick chuck sling fire throw zap bung
        allow also ask bear bring bump buzz call check circle come contact dial do drop e email fax
        follow fone forward get gimme give grant hang have hold just kick leave mail meet move
        park phone ping pop push put remind ring send shelve shoot so stop swing table telephone
        text then touch try whatsapp
    """,
    "wanted": """
        a an appreciate ask be best can chance could do ensure good grateful great happy has
        have helpful i i'd i'll ideal is let like look looking lovely make may might mind must
        need needs nice please request require right shall want we we'd we'll would you
        you'll request remember see i'm we're some rather better prefer love like suit help glad
        easier happy lovely grand
        requesting
    """,
    "joint": """
        let let's lets
    """,
    "present": """
        i i'd i'm we we'd we're bank be count depend i'll i've ill plan rely we'll we've well
    """,
    "coordinated": """
        and as or then
    """,
    "coordinated request": """
        and then
    """,
}
_MOVERS = """
    move moves moving moved shift shifting shifted push pushing pushed bump bumping bumped
    reschedule rescheduling rescheduled rearrange rearranging rearranged re postpone postponing
    postponed delay delaying delayed defer deferring deferred bring bringing brought pull pulling
    pulled put putting switch switching switched swap swapping swapped change changing changed
    slide
    sliding slid rebook rebooking rebooked rejig kick instead rather make
"""
NEEDS = {
    "asked to move": _MOVERS,
    "told to move": _MOVERS,
    "moved": _MOVERS,
    "verbless": """
        contract quote quotation estimate proposal offer tender bid drawing drawings plan plans
        figures numbers details sample samples swatch swatches photo photos pictures
        report summary
        draft document documents paperwork form forms invoice agreement file files pdf deck slides
        spec specs schedule list price pricelist pricing prices info information submittal minutes
        brochure catalogue certificate certificates letter copy copies layout sketch sketches
        revision version breakdown proof proofs link links data results notes mockup mockups mock
        inbox mailbox way costing costings findings comparison calculation calculations original originals
    """,
}
VERBS = """
    airdrop attach bell bike dhl dispatch dispatched docusign dm dropbox enclose facetime fedex fling issue
    issued jingle lob message pdf pm prepare punt putting relay release returning rings rung ships skype slack
    beam cc copy hearing promise voice sticking telegram tingle tinkle ups venmo video watch wetransfer
    whack wing wire zelle zoom
    again aim allow announce answer approval area around arrange arranged arrive arriving ask
    assessment attend audit back barn bear book booked breakfast bring bringing brought bump bumped
    bumping bung buy buzz call callback called calling came can't cannot catch certificate chambers
    chance changed changing chat chew chuck church circle circulate clearance clinic coffee collect
    come coming commissioning committed communicate confirm consider contact contract convey count
    courier couriered couriering cycle dash deal decide decided decides deciding decision defer
    deferred deferring delay delayed delaying deliver delivery demo depatch depute desk despatch
    dial dialing dialling diary digest dinner dispatch documents draft drawing drawings drive
    driving drop dropping duck e earliest email emailed emailing estimate evaluation everything
    expect extend extension fax faxing fetch figures finalise finalize fire fitting fix flick fly
    follow follows fone forget forward forwarded forwarding furnish furnished fwd get gets getting
    gimme give giving goes going grab grant grateful handover hands hang have head headed heads hear
    here hit hold holding holler hop hotel ice inbox indulgence inform informed insist inspection
    installation instead intimate invoice it'll it's join jump keep kick knock know land leave
    leaves let line load look lunch mail mailbox mailed mailing make meet meeting move moved moves
    moving mull need needs nip offer office organise organize over overnight park pass passing
    patience patient pencil phone phoned phoning photos pick ping place planning poke ponder pop
    popping post posted posting postpone postponed postponing proposal provide publish pull pulled
    pulling push pushed pushing put putting quotation quote rang reach reaches read readings ready
    rearrange rearranged rearranging rebook rebooked rebooking receive receiving reconnect reconvene
    rectory reflect regroup rejig remind reply require requires reschedule rescheduled rescheduling
    resend respond resubmit return revert review revisit ring ringing round run samples schedule
    scheduled school scrutiny see seeing send sending sent set share sharing shelve shift shifted
    shifting ship shipped shipping shoot site sleep slid slide sliding sling soonest spare speak
    stick sticking stop stopping study submit submitted submitting supply surgery survey swamped
    swap swapped swapping swing swinging switch switched switching table take taking talk telephone
    telephoned telephoning tell tender test tests text think throw touch train training transmit
    travel trial trot try update upload vetting vicarage visit visited visiting wait waiting walk
    want wants watch way whatsapp whip whizz winging with won't write zap zip
"""
BINDERS = """
    be idea intention intent aim ship ships shipping voice i've plan there there'll trust watch we've
    you've you're your
    count rely ask nothing certificate must hoping wondering help looking need try come meet hold
    committee governors partners directors council trustees owners management parents landlord
    speak
    talk chat posting mailing couriering shipping follow follows coming inbox dial telephone
    why how
    i we i'll we'll ill i'm we're i'd we'd myself will shall 'll gonna let let's lets please
    pls plz
    kindly can could would cld wld you you'll u me us my our want back decides decide board call
    ring phone give answer decision expect mail post park gimme remind leave appointment survey
    inspection mind ok okay possible get send drop contact sending calling ringing phoning moved
    move moves here patient gets be undersigned stopping dropping popping swinging bringing
    meeting gotta going inst
    seeing requesting requested headed way chuck sling zap flick see patience
"""
