// The happening f may have occurred from the first of the two days through the second; when, somebody tells. Its start and its end are one day, in one range of days.
f.startEarliest <= k.betweenUntil AND f.endLatest >= k.betweenSince AND ({{starts}} OR {{ends}})
