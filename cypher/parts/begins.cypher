// The state f may have begun between the two days and have held on the second.
{{starts}} AND f.startEarliest <= k.betweenUntil AND f.startLatest > k.betweenSince AND f.endLatest >= k.betweenUntil
