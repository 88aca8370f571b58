// What the state f says besides when and how it came about. Two states that say the same are one and the same, and what differs is a change.
[{{slot}}, coalesce(f.provisional, false), COLLECT { UNWIND f.obligations AS each RETURN each ORDER BY each }]
