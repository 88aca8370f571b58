// What a revision did to a claim: item.before is its version before, item.after the one after. A version that differs in its place in the record alone is of a claim that became best or is best no longer.
CASE WHEN item.before IS NULL THEN 'TOLD'
     WHEN item.after IS NULL THEN 'RETRACTED'
     WHEN any(name IN keys(item.before) + keys(item.after)
              WHERE NOT name IN ['version', 'closed', 'retracted', 'told', 'best']
                AND coalesce(item.before[name], '') <> coalesce(item.after[name], '')) THEN 'CHANGED'
     ELSE 'JUDGED' END
