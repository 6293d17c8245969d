"""What machines read: annotations for GitHub, SARIF, JUnit, a summary in Markdown. All are bounded, all escape.

Scraped text reaches them cut, on one line, and with everything that acts without being seen spelt out.
"""

import hashlib
import html
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any

from cleankit import __version__
from cleankit.results import READ, Check, Run, Verdict
from cleankit.rule import Rule
from cleankit.show.visible import plain
from cleankit.show.wording import counted, percent
from cleankit.stages.locate import Listing, Located

FILES = {"junit": "junit.xml", "sarif": "findings.sarif", "summary": "summary.md"}
"""What a run writes on request."""

ANNOTATIONS = 10
"""GitHub shows ten errors and ten warnings a step, and drops the rest without a word."""
NAMED = 5
"""Documents that a JUnit failure of a check names."""
LISTED = 20
"""Findings that a JUnit failure spells out."""


def of_run(name: str, run: Run, findings: Listing, rules: Sequence[Rule]) -> str:
    """One of FILES."""
    if name == "sarif":
        return sarif(findings, rules)
    return junit_checks(run.verdict) if name == "junit" else summary(run)


def of_check(name: str, findings: Listing, rules: Sequence[Rule]) -> str:
    """What `check` prints: github, sarif or junit."""
    return {"github": lambda: github(findings), "sarif": lambda: sarif(findings, rules)}.get(
        name, lambda: junit_findings(findings, rules)
    )()


# --- GitHub --------------------------------------------------------------------------------------------------------

COMMANDS = {"error": "error", "warning": "warning", "critical": "error", "info": "notice"}


def github(findings: Listing, verdict: Verdict | None = None) -> str:
    """Workflow commands that GitHub shows beside the lines: failed checks first, then errors, warnings, the rest."""
    out = [
        _command(c.severity, f"check {c.name}", f"{c.observed}, expected {c.expected}. {c.why}")
        for c in failed(verdict)
    ]
    total = sum(findings.counts.values())
    ranked = sorted(findings.kept, key=lambda f: ("error", "warning", "info").index(f.severity))
    taken: dict[str, int] = {}
    for f in ranked:
        taken[f.severity] = taken.get(f.severity, 0) + 1
        if taken[f.severity] <= ANNOTATIONS:
            words = f"{f.message} (document {plain(f.doc_id, 80)}, {f.start}-{f.end}): {f.marked}"
            out.append(_command(f.severity, f"{f.name} ({f.code})", words, f.file, f.line))
    if more := total - sum(min(n, ANNOTATIONS) for n in taken.values()):
        out.append(_command("info", "cleankit", f"{counted(more, 'more finding')} not shown"))
    return "".join(line + "\n" for line in out)


def _command(severity: str, title: str, message: str, file: str = "", line: int = 0) -> str:
    where = {"file": plain(file, 400), "line": str(line) if line else "", "title": plain(title, 200)}
    facts = ",".join(f"{key}={_quoted(value, ':,')}" for key, value in where.items() if value)
    return f"::{COMMANDS[severity]} {facts}::{_quoted(plain(message, 600))}"


def _quoted(text: str, more: str = "") -> str:
    """Per-cent escapes, as GitHub reads them; without them a title could end the command and begin another."""
    return re.sub(rf"[%\r\n{more}]", lambda hit: f"%{ord(hit[0]):02X}", text)


# --- SARIF 2.1.0 ---------------------------------------------------------------------------------------------------


def sarif(findings: Listing, rules: Sequence[Rule]) -> str:
    """The findings for code scanning; how many were left out is said in the properties of the run."""
    codes = sorted({f.code for f in findings.kept})
    kept = sorted(findings.kept, key=lambda f: (f.file, f.line, f.doc_id, f.start, f.end, f.code))  # not by slices
    known = {r.code: r for r in rules}
    left_out = sum(findings.counts.values()) - len(findings.kept)
    run = {
        "tool": {
            "driver": {
                "name": "cleankit",
                "version": __version__,
                "rules": [_sarif_rule(code, known.get(code), findings.counts[code]) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(f, codes.index(f.code)) for f in kept],
        "properties": {"leftOut": left_out},
    }
    whole = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


SARIF_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def _sarif_rule(code: str, rule: Rule | None, count: int) -> dict[str, Any]:
    made: dict[str, Any] = {"id": code, "name": rule.name if rule else "unreadable"}
    made["shortDescription"] = {"text": rule.summary if rule else "A record that cannot be read."}
    made["defaultConfiguration"] = {"level": SARIF_LEVELS[rule.severity] if rule else "error"}
    return made | {"properties": {"findings": count}}


def _sarif_result(f: Located, index: int) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(f.file)}}
    if f.line:
        place["region"] = {"startLine": f.line}
    same = hashlib.sha256(f"{f.doc_id}\0{f.code}\0{f.marked}".encode("utf-8", "surrogatepass")).hexdigest()
    return {
        "ruleId": f.code,
        "ruleIndex": index,
        "level": SARIF_LEVELS[f.severity],
        "message": {"text": f"{f.message}: {f.marked}" if f.marked else f.message},
        "locations": [{"physicalLocation": place, "logicalLocations": [{"name": plain(f.doc_id), "kind": "member"}]}],
        "partialFingerprints": {"cleankit/v1": same[:32]},
        "properties": {"start": f.start, "end": f.end},
    }


def _uri(path: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - only here

    return quote(PurePath(path).as_posix(), errors="surrogateescape")


# --- JUnit ---------------------------------------------------------------------------------------------------------


def junit_findings(findings: Listing, rules: Sequence[Rule]) -> str:
    """One test case per rule, failed where it found something."""
    by_code: dict[str, list[Located]] = {}
    for f in findings.kept:
        by_code.setdefault(f.code, []).append(f)
    every = [*((r.code, r.name, r.severity) for r in rules), *[(READ, "unreadable", "error")] * (READ in by_code)]
    cases = []
    for code, name, severity in every:
        count, lines = findings.counts.get(code, 0), [_junit_line(f) for f in by_code.get(code, [])[:LISTED]]
        lines += [f"and {count - len(lines):,} more"] * (count > len(lines))
        body = _failure(counted(count, "finding"), severity, "\n".join(lines)) if count else ""
        cases.append((f"cleankit.rules.{re.sub('[0-9]', '', code)}", f"{name} ({code})", body))
    return _junit("cleankit check", cases)


def junit_checks(verdict: Verdict | None) -> str:
    """One test case per check of the gate; what only warns passes, and says so; what is excused is skipped."""
    cases = []
    for c in verdict.checks if verdict else ():
        words = f"{plain(c.observed, 300)}, expected {plain(c.expected, 300)}"
        body = f"<system-out>{_xml(words)}</system-out>"
        if not c.passed and c.excuse:
            body = f"<skipped message={_attribute(plain(f'{words}; {c.excuse}', 900))}/>"
        elif not c.passed and c.severity == "critical":
            some = ", ".join(plain(doc_id, 80) for doc_id in c.examples[:NAMED])
            told = f"{plain(c.why, 300)}\nowner: {plain(c.owner, 80)}" + (f"\nfor instance: {some}" if some else "")
            body = _failure(words, c.severity, told)
        elif not c.passed:
            body = f"<system-out>{_xml(f'{c.severity}: {words}')}</system-out>"
        cases.append((f"cleankit.checks.{plain(verdict.suite, 80) if verdict else ''}", plain(c.name, 120), body))
    return _junit("cleankit gate", cases)


def _junit_line(f: Located) -> str:
    at = f"{plain(f.file, 200)}:{f.line}" if f.line else plain(f.file, 200)
    return f"{at} document {plain(f.doc_id, 80)} {f.start}-{f.end}: {f.message}: {f.marked}"


def _failure(message: str, kind: str, body: str) -> str:
    return f"<failure message={_attribute(message)} type={_attribute(kind)}>{_xml(body)}</failure>"


def _junit(suite: str, cases: Sequence[tuple[str, str, str]]) -> str:
    count = {tag: sum(body.startswith(f"<{tag}") for _, _, body in cases) for tag in ("failure", "skipped")}
    facts = f'name="{suite}" tests="{len(cases)}" failures="{count["failure"]}" errors="0" skipped="{count["skipped"]}"'
    lines = [
        f'<testcase classname={_attribute(group)} name={_attribute(name)} time="0">{body}</testcase>'
        for group, name, body in cases
    ]
    inner = "\n".join(lines)
    whole = f"<testsuites>\n<testsuite {facts}>\n{inner}\n</testsuite>\n</testsuites>\n"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{whole}'


def _xml(text: str) -> str:
    """Text between tags; xml.sax would do it as well, and loads a web client."""
    return html.escape(text, quote=False)


def _attribute(text: str) -> str:
    return f'"{html.escape(text)}"'


# --- Markdown ------------------------------------------------------------------------------------------------------

SIGNS = {"pass": "✅", "warn": "⚠️", "fail": "❌", "not judged": "➖"}


def summary(run: Run) -> str:
    """One screen for people: the verdict, the figures, what does not hold, the rules that found most."""
    said = run.verdict.status if run.verdict else "not judged"
    share = run.clean / max(run.clean + run.rejected, 1)  # of records: a page may hold several
    lines = [
        f"## {SIGNS[said]} cleankit: {said}",
        "",
        f"{counted(run.documents, 'document')} in, {run.clean:,} clean ({percent(share)}), {run.rejected:,} rejected.",
        *_table(("Check", "Severity", "Observed", "Expected", "Owner"), map(_row, failed(run.verdict, excused=True))),
    ]
    worst = run.rules.sort(["documents", "code"], descending=[True, False]).head(10) if run.rules.width else run.rules
    lines += _table(
        ("Rule", "Documents", "Findings", "Repaired"),
        ((f"{r['name']} ({r['code']})", f"{r['documents']:,}", f"{r['findings']:,}", f"{r['applied']:,}")
         for r in worst.to_dicts()),
    )  # fmt: skip
    return "\n".join([*lines, *[f"\n{_markdown(note)}" for note in run.notes[:10]], ""])


def _row(c: Check) -> tuple[str, ...]:
    return c.name, f"{c.severity}, {c.excuse}" if c.excuse else c.severity, c.observed, c.expected, c.owner


def _table(head: Sequence[str], rows: Iterator[Sequence[str]]) -> list[str]:
    body = [f"| {' | '.join(_markdown(cell) for cell in row)} |" for row in rows]
    return ["", f"| {' | '.join(head)} |", "|" + " --- |" * len(head), *body] if body else []


def _markdown(text: str) -> str:
    """Scraped text must make no link, image, mention or cell of its own."""
    quiet = html.escape(plain(text, 200), quote=False).replace("@", "&#64;").replace("://", "&#58;//")
    return re.sub(r"([\\`*_{}\[\]()#|~!])", r"\\\1", quiet)


def failed(verdict: Verdict | None, *, excused: bool = False) -> Iterator[Check]:
    """The checks that do not hold, worst first; those that are excused come last, if at all."""
    checks = verdict.checks if verdict else ()
    order = ("critical", "warning", "info")
    for c in sorted(checks, key=lambda c: (bool(c.excuse), order.index(c.severity), c.name)):
        if not c.passed and (excused or not c.excuse):
            yield c
