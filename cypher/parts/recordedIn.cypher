// The revision that recorded f: the upper half of the version's number. As a quotient it is looked for in no index, of which nearly all versions would be in the range.
f.version / 4294967296
