package io.pacta.record;

/** A data set is named that the record does not know. */
public final class UnknownDataSet extends RuntimeException {

  public UnknownDataSet(String slug) {
    super(
        "The record knows no data set '%s'. The query { dataSets { slug } } lists those that it knows."
            .formatted(slug));
  }
}
