// A version stores nothing twice and nothing that goes without saying: a fact's properties are walked through one by one. Its citations are texts with tabs between source, locator, quotation and what it supports.
MATCH (s:Entity) WHERE s.id > ''
CALL (s) {
  MATCH (s)-[f]->(:Entity) WHERE f.key IS NOT NULL AND f.citations IS NULL
  SET f.citations = [at IN range(0, size(f.sources) - 1) |
        reduce(line = '', part IN reduce(kept = [], part IN [
            CASE WHEN f.supports[at] = 'WHOLE' THEN '' ELSE coalesce(f.supports[at], '') END,
            coalesce(f.quotes[at], ''), coalesce(f.locators[at], ''), f.sources[at]] |
          CASE WHEN size(kept) = 0 AND part = '' THEN kept ELSE [replace(part, '\t', ' ')] + kept END) |
          CASE line WHEN '' THEN part ELSE line + '\t' + part END)],
      f.rank = CASE WHEN f.rank <> 'NORMAL' THEN f.rank END
  REMOVE f.sources, f.locators, f.quotes, f.supports, f.slot, f.says, f.digest
} IN TRANSACTIONS OF 5 ROWS;
