package io.pacta.ingest;

/**
 * What an import did. The rows imported, merged, unchanged and rejected are all rows read.
 *
 * @param rows rows read
 * @param imported rows by which the record says something new
 * @param merged rows that say nothing of their own: another row says it, or they say nothing
 * @param unchanged rows whose claims stood as they are
 * @param rejected rows that could not be understood
 * @param told claims that the record did not know
 * @param changed claims that say something else than before, or are best or no longer
 * @param retracted claims that are not in the files any more
 * @param revision the newest revision of the record
 */
public record Report(
    long rows,
    long imported,
    long merged,
    long unchanged,
    long rejected,
    long told,
    long changed,
    long retracted,
    long revision) {}
