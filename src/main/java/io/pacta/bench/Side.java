package io.pacta.bench;

import java.io.IOException;

/** One of the two who are asked the same. */
interface Side {

  /** Somebody who asks, one question after the other. */
  interface Client extends AutoCloseable {

    /**
     * Asks, and takes the whole answer.
     *
     * @param at which of the questions drawn
     */
    void ask(int at) throws IOException;

    @Override
    void close() throws IOException;
  }

  Client connect() throws IOException;
}
