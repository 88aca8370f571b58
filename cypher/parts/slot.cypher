// What sets the account of a fact f apart from others between the same two: the property by which its kind is distinguished.
coalesce(f.status, f.act, f.manner, f.role, toString(f.acting), '')
