package io.pacta.ingest;

/**
 * How far an import is.
 *
 * @param read bytes read, of all files
 * @param bytes bytes to read
 * @param rows rows read
 * @param claims claims told to the record
 */
public record Progress(long read, long bytes, long rows, long claims) {

  /** Takes it, after each page. */
  public interface Watcher {
    void at(Progress progress);
  }
}
