RETURN k.id AS id, k.name AS name, k.role AS role, k.lastFour AS lastFour, k.created AS created, k.expires AS expires, k.revoked AS revoked
