// All that a version f from s to o says of its claim.
type(f) AS kind, s.id AS subject, o.id AS object, f {.*} AS claim
