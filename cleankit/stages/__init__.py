"""The flow, one verb per file; no stage imports another, cleankit.pipeline joins them.

read      paths -> slices of documents, rejects
language  texts -> language codes
segment   texts -> lines with offsets
detect    lines, rules -> findings
restrain  findings -> the rules that would remove too much of a source
locate    findings -> file and line
fix       texts, findings -> cleaned texts
keep      lengths, dates, sources -> which near-duplicate stays
dedup     cleaned texts -> clusters
contain   signatures -> texts that lie in longer ones
measure   records, findings -> metrics, totals
history   totals of earlier runs -> drift
validate  metrics, totals, drift -> verdict
report    run -> HTML
write     frames -> Parquet parts, moved into place
"""
