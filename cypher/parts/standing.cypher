// A version f from s to o, as the record compares it with what it is told.
{{claim}}, elementId(f) AS element, f.best AS best, coalesce(f.told, {{recordedIn}}) AS told
