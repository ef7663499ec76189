"""What was intended, done and said: kept between runs, so that nothing happens twice.

`interface` is the protocol, `sqlite` keeps it in one file, `rows` is how values become text there,
`lock` lets one run at a time at it.
"""
