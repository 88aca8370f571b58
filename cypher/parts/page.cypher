// One row for each key, with its page: what all items have in common is sent once.
RETURN k.at AS at, k.revision AS revision, {{counts}}items
