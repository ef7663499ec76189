"""What is wrong with a setting, in words: where, what was found, what is wanted."""

import datetime as dt
import re
from typing import Any, get_args

from pydantic import BaseModel

from fupmail.config.nearest import nearest
from fupmail.config.settings import Config

WANTED = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "string_type": "text in quotes",
    "bool_type": "true or false",
    "tuple_type": "a list in brackets",
    "dict_type": "a table",
    "model_type": "a table",
    "too_short": "at least one",
    "greater_than_equal": "{ge} or more",
    "less_than_equal": "{le} or less",
    "literal_error": "{expected}",
}
LONGEST = 80
LOOKS = {"[“”„‘’«»]": "its quotes are curly ones", r"=\s*[^\W\d]": "text stands in straight quotes"}
SLIPS = {
    "Cannot overwrite a value": "this setting is there a second time",
    "Cannot declare": "this table is there a second time",
    "Invalid value": "its value is not whole",
    "Unclosed array": "a list that begins above it has no closing bracket",
    "Expected '='": "there is no = behind the setting's name",
    "Illegal character": "a quote is not closed on its line",
    "Unterminated string": "a quote is not closed",
}


def complaint(problem: Any, source: str, text: str) -> str:
    """One line about one wrong key, as pydantic reports it; `text` is the file, for the line number."""
    path = [str(part) for part in problem["loc"]]
    place = f"{source}{_line(path, text)}: {'.'.join(path[:-1] if path[-1].isdecimal() else path)}"
    if problem["type"] == "extra_forbidden":
        return f"{place}: there is no such setting" + nearest(path[-1], _known_keys(path[:-1]))
    if problem["type"] == "missing":
        return f"{place}: found nothing; wanted: this setting too"
    own_words = problem["msg"].removeprefix("Value error, ")
    wanted = WANTED.get(problem["type"], own_words).format(**problem.get("ctx", {}))
    if problem["type"] == "tuple_type" and isinstance(problem["input"], str):
        wanted += f', such as ["{problem["input"]}"]'
    return f"{place}: found {_found(problem['input'])}; wanted: {wanted}"


def slip(error: str, source: str, text: str) -> tuple[str, str]:
    """What is wrong with a line that TOML cannot be read past, and what to do; `error` is the parser's."""
    lines = text.splitlines()
    at = re.search(r"at line (\d+)", error)
    number = min(int(at[1]), len(lines)) if at else len(lines)
    line = lines[number - 1].strip() if lines else ""
    known = (words for sign, words in SLIPS.items() if sign in error)
    why = next((words for sign, words in LOOKS.items() if re.search(sign, line)), "")
    why = why if "Invalid value" in error and why else next(known, error)
    shown = line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
    return (
        f"{source}, line {number}: {shown}\nThis line cannot be read: {why}.",
        'Write settings as name = "text in straight quotes", name = 5, or name = ["a", "list"]. '
        "Nothing was done.",
    )


def _found(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case dict():
            return "a table"
        case dt.date() | dt.time():
            return str(value)
        case _:
            shown = repr(value)
            return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


def _line(path: list[str], text: str) -> str:
    """`, line 7`: where the key stands in its table; nothing where it cannot be told."""
    keys = [part for part in path if not part.isdecimal()]
    for depth in range(len(keys) - 1, -1, -1):
        table, key = ".".join(keys[:depth]), keys[depth]
        inside = ""
        for number, line in enumerate(text.splitlines(), 1):
            header = re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line)
            inside = header[1] if header else inside
            sets = re.match(rf"""\s*["']?{re.escape(key)}["']?\s*[.=]""", line)
            if (inside == table and sets) or (header and header[1] == ".".join(keys[: depth + 1])):
                return f", line {number}"
    return ""


def _known_keys(path: list[str]) -> list[str]:
    """The settings of the table at this path."""
    model: type[BaseModel] = Config
    for name in path:
        kind = model.model_fields[name].annotation if name in model.model_fields else None
        for inner in (kind, *get_args(kind)):
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                model = inner
    return list(model.model_fields)
