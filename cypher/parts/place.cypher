// The place of target in an order by names, which are compared without case and marks. Nothing where another order is asked for.
OPTIONAL CALL (target, k) {
  WITH target, k, 'en' AS language WHERE k.orderBy = 'NAME'
  {{name}}
}
