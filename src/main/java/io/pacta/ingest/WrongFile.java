package io.pacta.ingest;

/** The files given are not those of the format, or cannot be read. Nothing was imported. */
public final class WrongFile extends RuntimeException {

  public WrongFile(String sentence) {
    super(sentence);
  }
}
