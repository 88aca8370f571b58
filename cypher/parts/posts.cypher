// The holdings f of offices that were those of the entity with that id while they were held, or may have been.
MATCH (:Entity {id: id})<-[of:OFFICE_OF]-(:Entity)<-[f:HOLDS]-(:Entity)
WHERE of.best AND {{inRecord for of}}
  AND of.startEarliest <= f.endLatest AND of.endLatest >= f.startEarliest
  AND {{recorded}}
