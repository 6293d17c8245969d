"use strict";
// Comfort only: the page is complete without this script. Nothing is written as HTML.
(() => {
  const rows = [...document.querySelectorAll("[data-row]")];
  const parts = [...document.querySelectorAll("main section, section > table, details.rest")] // nothing is left of it without rows
    .map((part) => [part, [...part.querySelectorAll("[data-row]")]])
    .filter(([, own]) => own.length);
  const details = [...document.querySelectorAll("main details")];
  const [tools, filter, expand, matches] = ["tools", "filter", "expand", "matches"].map((id) => document.getElementById(id));
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  let texts;

  const search = () => {
    texts ??= rows.map((row) => fold(row.textContent));
    const words = fold(filter.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      shown += !row.hidden;
    });
    for (const [part, own] of parts) part.hidden = own.every((row) => row.hidden);
    if (words.length) for (const rest of document.querySelectorAll("details.rest")) rest.open = true;
    matches.textContent = words.length ? `${shown} of ${rows.length} rows` : "";
  };

  const label = () => {
    expand.textContent = details.every((d) => d.open) ? "Close all" : "Open all";
  };

  // A deep link shows its target, also when that stands in closed details.
  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return ""; // a link that somebody broke
    }
  };
  const reveal = () => {
    const target = document.getElementById(named());
    if (!target) return;
    for (let d = target.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    const own = target.hasAttribute("data-row") && target.querySelector("details");
    if (own) own.open = true;
    target.scrollIntoView();
  };

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = details.filter((d) => !d.open && !d.matches(".rest .checks details")); // a check that holds needs no why
    for (const d of closed) d.open = true;
  });
  addEventListener("afterprint", () => {
    for (const d of closed) d.open = false;
  });
  addEventListener("hashchange", reveal);
  filter.addEventListener("input", search);
  expand.addEventListener("click", () => {
    const open = expand.textContent === "Open all";
    for (const d of details) d.open = open;
    label();
  });
  document.addEventListener("toggle", label, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== filter) {
      event.preventDefault();
      filter.focus();
    }
  });

  tools.hidden = false;
  label();
  search();
  reveal();
})();
