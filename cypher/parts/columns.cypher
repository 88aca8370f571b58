// What a row says of a fact f with target at one end: what was selected, no more.
type(f) AS kind, f.key AS id, {{valid}} AS valid,
endNode(f) = target AS outgoing, target.id AS target
{{#languages}}, {{names}} AS names{{/languages}}
{{#details}}, f {.dataSet, .rank, .rankReason, .note, best: f.best AND f.closed > k.revision,
                 told: coalesce(f.told, {{recordedIn}}), written: {{recordedIn}},
                 retracted: CASE WHEN f.closed <= k.revision THEN f.closed END} AS details{{/details}}
{{#citations}}, f.citations AS citations{{/citations}}
