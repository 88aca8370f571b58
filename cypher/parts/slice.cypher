// Of the items, in order, those on the page; one row without an item where the page is empty.
WITH collect(item) AS found
WITH found, size(found) AS total,
     CASE WHEN k.before < size(found) THEN k.before ELSE size(found) END AS stop
WITH found, total, stop,
     CASE WHEN k.last < stop - k.from THEN stop - k.last
          WHEN k.from > stop THEN stop
          ELSE k.from END AS from
WITH found, total, from,
     CASE WHEN k.first < stop - from THEN from + k.first ELSE stop END AS to
UNWIND CASE WHEN from < to THEN found[from..to] ELSE [null] END AS item
