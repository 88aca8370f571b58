package io.pacta.report;

/** How a text calls an entity: by a name of the record, or by words that follow from one. */
enum Called {
  /** A name that the record has. */
  NAME(1.0),
  /** A recorded name as newspapers shorten it: without initials, or up to its first preposition. */
  SHORTENED(0.95),
  /** The words of its slug. */
  SLUG(0.9),
  /** Another word for it, from a table of ours. */
  SPOKEN(0.95),
  /** The word for who or what is from there. */
  DEMONYM(0.95),
  /** A surname, after the full name or a title. */
  SURNAME(0.9),
  /** No name, but what has one in it: the South China Sea. It is in the table alone. */
  NOTHING(0);

  private final double weight;

  Called(double weight) {
    this.weight = weight;
  }

  /** How sure it is that the words are meant as a name of it. */
  double weight() {
    return weight;
  }
}
