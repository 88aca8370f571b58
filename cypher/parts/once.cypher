// The walk comes to no entity y twice.
all(at IN range(0, size(y) - 1) WHERE NOT y[at] IN y[at + 1..])
