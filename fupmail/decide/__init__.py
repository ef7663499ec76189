"""Facts in; what each client is owed out: follow-ups, holds, and a reason for every silence.

Data flows down this list:

    situation      everything that a decision may look at
    standing       what became of the drafts and holds of earlier runs
    relationships  the mail and meetings with each client company, in order
    negotiation    where each proposal stands
    rules/         one file a kind of draft: what is owed, or why nothing is
    holds/         promised calls, visits and things to send: when they go into the calendar
    signals        what holds a follow-up back, whichever rule asked for it
    cadence        one draft a client, room between two, so many a run
    stages         where each client stands, and what comes next
    decision       all of it in one call
"""
