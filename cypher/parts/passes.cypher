// The state f may have begun after the first of the two days and have ended before the second.
{{starts}} AND {{ends}}
AND f.startEarliest < k.betweenUntil AND f.startLatest > k.betweenSince
AND f.endLatest > k.betweenSince AND f.endEarliest < k.betweenUntil
AND k.betweenSince + duration('P1D') < k.betweenUntil
