"""Raw mail to values and back: `read` and `write`, and the limits that keep hostile mail harmless."""
