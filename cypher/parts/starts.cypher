// Somebody tells when f began: not before all years, which stands for a start that is open, unknown or older than the data set.
f.startEarliest >= date('0000-01-01')
