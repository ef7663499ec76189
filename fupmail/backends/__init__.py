"""Where mail and calendars live. `interface` is the one socket; every other file here fits it."""
