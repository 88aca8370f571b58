// Read/end.cypher: one row per transaction that was ended, of those that read for $ended
SHOW TRANSACTIONS YIELD transactionId AS id, parameters
WHERE parameters.reading = $ended
TERMINATE TRANSACTIONS id YIELD message
RETURN message
