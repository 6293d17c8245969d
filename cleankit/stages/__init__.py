"""The flow, one verb a file; no stage imports another, cleankit.pipeline joins them.

read      paths -> slices of documents, rejects
language  texts -> language codes
segment   texts -> lines with offsets
detect    lines, rules -> findings
fix       texts, findings -> cleaned texts
dedup     cleaned texts -> clusters
validate  metrics -> verdict
report    run -> HTML
write     frames -> Parquet parts, moved into place
"""
