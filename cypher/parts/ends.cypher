// Somebody tells when f ended: not after all years, which stands for an end that is open, unknown or beyond the data set.
f.endLatest <= date('9999-12-31')
