"""Values as JSON text and back, without loss.

Fields at their defaults are left out, so that rows stay small and a field added later reads as its
default. Instants are written as RFC 9557 does (`2026-03-12T15:00:00+01:00[Europe/Berlin]`): a
promise for three o'clock in Berlin still is one after the ledger has held it through a change of clocks.
"""

import dataclasses
import datetime as dt
import functools
import json
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

Value = TypeVar("Value")
Build = Callable[[Any], Any]


def to_json(value: Any) -> str:
    """This dataclass value as one line of JSON, the same for equal values."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[Value], text: str) -> Value:
    """The value that `to_json` wrote; `ValueError` when it was not written so."""
    build: Build = _dataclass(cast("Hashable", kind))
    try:
        return cast("Value", build(json.loads(text)))
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"this is not a {kind.__name__}: {error}") from error


def _plain(value: Any) -> Any:
    if value is None or type(value) in (str, bool, int):
        return value
    if isinstance(value, dt.datetime):
        return _instant_text(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    fields = (
        (name, default, getattr(value, name)) for name, default in _defaults(cast("Hashable", type(value)))
    )
    return {name: _plain(held) for name, default, held in fields if held != default}


@functools.cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in dataclasses.fields(kind))


def _instant_text(moment: dt.datetime) -> str:
    zone = moment.tzinfo
    named = f"[{zone.key}]" if isinstance(zone, ZoneInfo) and zone.key else ""
    return moment.isoformat() + named


def _instant(text: str) -> dt.datetime:
    moment, _, named = text.partition("[")
    instant = dt.datetime.fromisoformat(moment)
    return instant.astimezone(ZoneInfo(named[:-1])) if named else instant


def _day_or_instant(text: str) -> dt.date:
    return _instant(text) if "T" in text else dt.date.fromisoformat(text)


@functools.cache
def _dataclass(kind: Any) -> Build:
    hints = typing.get_type_hints(kind)
    names = {field.name for field in dataclasses.fields(kind)}
    makers = {name: _builder(hints[name]) for name in names}
    builders = {name: make for name, make in makers.items() if make is not _as_it_is}

    def build(row: Mapping[str, Any]) -> Any:
        known = row if row.keys() <= names else {name: row[name] for name in row.keys() & names}
        built = {name: make(known[name]) for name, make in builders.items() if name in known}
        return kind(**{**known, **built})

    return build


def _builder(hint: Any) -> Build:
    """What turns plain JSON into a value of this type; the types are those of `fupmail.model`."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _optional([each for each in inner if each is not type(None)])
    if origin is tuple:
        item = _builder(inner[0])
        return tuple if item is _as_it_is else lambda held: tuple([item(each) for each in held])
    if origin is frozenset:
        return frozenset
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _dataclass(hint)
    return {dt.datetime: _instant, dt.date: dt.date.fromisoformat}.get(hint, _as_it_is)


def _optional(hints: list[Any]) -> Build:
    build = _day_or_instant if set(hints) == {dt.date, dt.datetime} else _builder(hints[0])
    if build is _as_it_is:
        return build
    return lambda held: None if held is None else build(held)


def _as_it_is(held: Any) -> Any:
    return held
