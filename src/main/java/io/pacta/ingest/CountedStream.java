package io.pacta.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that says how many bytes were read of it. */
final class CountedStream extends FilterInputStream {

  private final LongConsumer progress;
  private long bytes;

  CountedStream(InputStream stream, LongConsumer progress) {
    super(stream);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    return counted(read, read < 0 ? 0 : 1);
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    return counted(read, read);
  }

  private int counted(int result, int read) {
    if (read > 0) {
      bytes += read;
      progress.accept(bytes);
    }
    return result;
  }
}
