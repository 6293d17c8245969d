"""Patterns that wait."""

import pytest
import regex

from cleankit.text.patterns import pattern


def test_a_pattern_is_compiled_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not before, and only once; then it does what a compiled one does."""
    compiled = []
    compile_now = regex.compile

    def counted(*how: object) -> object:
        compiled.append(how)
        return compile_now(*how)

    monkeypatch.setattr(regex, "compile", counted)
    waiting = pattern(r"\p{Lu}\w+", ignore_case=True)
    assert not hasattr(waiting, "rule")
    assert compiled == []
    assert [found[0] for found in waiting.finditer("Ab cd")] == ["Ab", "cd"]
    assert waiting.fullmatch("été")
    assert waiting.sub("-", "a bc") == "a -"
    assert compiled == [(r"\p{Lu}\w+", regex.IGNORECASE)]
