package io.pacta.report;

import java.util.List;

/**
 * An entity that words may name.
 *
 * @param entity its identity
 * @param score how well it fits, from 0 on
 * @param reasons why, as sentences
 */
record Candidate(String entity, double score, List<String> reasons) {

  Candidate {
    reasons = List.copyOf(reasons);
  }
}
