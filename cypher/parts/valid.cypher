// When f held or happened, as it is written. Of a happening on a known day its days say it.
coalesce(f.valid, toString(f.startEarliest))
