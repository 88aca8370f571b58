// The revision that recorded f, which is the upper half of the version's number.
f.version / 4294967296
