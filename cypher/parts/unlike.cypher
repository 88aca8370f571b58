// f says something else than one, a claim of the same kind: it held at another time, or has another property.
any(name IN keys(f) + keys(one)
    WHERE NOT name IN ['key', 'dataSet', 'rank', 'rankReason', 'note', 'citations',
                       'version', 'closed', 'retracted', 'told', 'best']
      AND coalesce(f[name], '') <> coalesce(one[name], ''))
