"""A simulated quarter: clients and a user who behave as people do, and an oracle that knows what is due.

    words     what people write, each sentence with its meaning
    cast      who the clients are
    town      the mailbox, the calendar and the clock, and the true story of every company
    clients   what clients do
    user      what the user does
    truth     what is owed to a company by its true story: the oracle
    watch     the oracle's comparison with each morning's run
    scale     what a day costs as clients grow

`python -m bench.quarter` runs it. The oracle never asks fupmail's rules: it knows what each sentence means
because the script chose it. Where the words were understood otherwise, the company is judged apart.
"""
