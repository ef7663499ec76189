"""The phrases with which each language promises and asks: data, one table a language."""
