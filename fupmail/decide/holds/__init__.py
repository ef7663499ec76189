"""Promised calls, visits and things to send: `arrangements` reads them out of the mail, `placing` finds
their time, `keeping` makes, moves and cancels their holds."""
