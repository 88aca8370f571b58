package io.pacta.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** The file formats in which the graph of a day is written. */
public enum GraphFormat {
  /** GraphML, as Gephi, NetworkX, igraph and yEd read it. */
  GRAPHML {
    @Override
    GraphWriter begin(OutputStream file, LocalDate day, long revision) {
      return new GraphMl(file, day, revision);
    }
  },
  /** GEXF 1.3, Gephi's own. */
  GEXF {
    @Override
    GraphWriter begin(OutputStream file, LocalDate day, long revision) {
      return new Gexf(file, day, revision);
    }
  },
  /** A table of facts. */
  CSV {
    @Override
    GraphWriter begin(OutputStream file, LocalDate day, long revision) {
      return new EdgeList(file);
    }
  },
  /** JSON-LD, with citations as PROV-O. */
  JSON_LD {
    @Override
    GraphWriter begin(OutputStream file, LocalDate day, long revision) {
      return new JsonLd(file, day, revision);
    }
  };

  /** Begins a file, which is written to the stream and closes it. */
  abstract GraphWriter begin(OutputStream file, LocalDate day, long revision) throws IOException;
}
