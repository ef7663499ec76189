"""Words without which no table of English fits: they decide nothing and save time."""

OPENERS = {
    "asked to move": """
        can could may might would are will do mind is any there wondering please pls plz kindly
        grateful glad appreciate great helpful better easier good shall ok okay
    """,
    "told to move": """
        i we i'll we'll i'm we're i'd we'd i've we've let let's lets happy
    """,
    "moved": """
        can could may might shall moving shifting pushing rescheduling rearranging postponing
        the our this that my your tomorrow tomorrow's today's monday's tuesday's wednesday's
        thursday's friday's saturday's sunday's monday tuesday wednesday thursday friday
    """,
    "promise": """
        i we i'll we'll ill i'm we're i'd we'd myself will shall 'll gonna let
    """,
    "announced": """
        go goes going sending emailing e forwarding calling ringing phoning i've we've i we i'll
        we'll ill i'm we're i'd we'd myself you you'll expect count talk speak chat will shall
        follows back answer decision board committee partners team director directors boss
        council trustees
    """,
    "request": """
        i we i'll we'll ill i'm we're i'd we'd myself please pls plz kindly can could would will
        cld wld are any chance grateful appreciate glad obliged great helpful good lovely nice
        happy wonderful ideal best need want like ask prefer requesting trust request do have you
        if
    """,
    "ordered": """
        just do then also so come pop drop stop swing call ring phone telephone dial buzz fone
        give have meet allow follow check circle get touch try ping bear hang hold gimme park
        leave table shelve remind contact send e email forward fax mail text whatsapp shoot
    """,
    "wanted": """
        i we i'll we'll ill i'm we're i'd we'd myself would let can could may might shall
    """,
    "joint": """
        let let's lets
    """,
    "present": """
        i we i'll we'll ill i'm we're i'd we'd
    """,
    "coordinated": """
        and then or as
    """,
    "coordinated request": """
        and then
    """,
}
VERBS = """
    call ring phone telephone dial buzz fone calling ringing phoning telephoning dialling dialing
    contact touch talk speak chat reach visit visiting come coming pop popping drop dropping stop
    stopping swing swinging nip drive driving fly attend run head walk train travel round around over
    site office area send sending resend mail mailing email emailing e forward forwarding fwd fax
    faxing courier ship shipping overnight share sharing submit submitting furnish supply provide
    circulate upload whatsapp text transmit dispatch despatch return post posting couriering deliver
    get give make place try grab pick shoot ping flick whizz zip sling fire bung slide put have meet
    meeting see revert let update decide deciding decides confirm respond reply answer know need
    require want expect count follows follow back decision hold bear wait remind hang allow grant
    revisit reconnect reconvene circle push hear inbox mailbox desk hands scheduled booked arranged
    set diary grateful goes going bring bringing gimme park leave table shelve can't cannot won't
    move shift reschedule bump postpone delay moves moving moved shifting shifted pushing pushed
    rescheduling rescheduled rearrange rearranging rearranged postponed postponing delayed defer
    pull switch swap change changed bring brought make it instead do slide rebook think
    sleep mull chew ponder consider digest reflect with
"""
BINDERS = """
    i we i'll we'll ill i'm we're i'd we'd myself will shall 'll gonna let let's lets please pls plz
    kindly can could would cld wld you you'll u me us my our need want count follows back decides
    decide board call ring phone give answer decision expect mail post hold park gimme remind leave
    meeting appointment visit chat survey inspection wondering mind ok okay possible
    get send drop contact sending calling ringing phoning coming
"""
