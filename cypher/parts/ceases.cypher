// The state f may have held on the first of the two days and have ended before the second.
{{ends}} AND f.endLatest >= k.betweenSince AND f.endEarliest < k.betweenUntil AND f.startEarliest <= k.betweenSince
