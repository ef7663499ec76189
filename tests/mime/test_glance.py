"""A mail that cannot be read still tells whom it concerns, as far as its head can be made out."""

from fupmail.mime.glance import people_named


def test_it_names_everybody_on_the_lines_of_sender_and_recipients() -> None:
    head = b"From: Jane <Jane@Acme.example>\r\nTo: me@us.example, b@c.example\r\nSubject: x@y.example"
    raw = head + b"\r\n\r\nz@z.example"
    assert people_named(raw) == ("jane@acme.example", "me@us.example", "b@c.example")


def test_it_names_nobody_where_there_is_no_head() -> None:
    assert people_named(b"\x00\xff" * 5000) == ()


def test_an_endless_line_is_not_read_to_its_end() -> None:
    assert people_named(b"From: " + b"a" * 100_000 + b"@b.example") == ()
