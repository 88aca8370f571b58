package io.pacta.read;

/**
 * How many items a field may give where that follows neither from {@code first} and {@code last}
 * nor from a list among its arguments. The package that answers the field says it, as a bean, so
 * that an operation can be measured before it is carried out.
 */
public interface Extent {

  /**
   * The GraphQL type of what the field gives: a list of such items, or a single thing, whose lists
   * have so many items together.
   */
  String type();

  /** The most items, by the arguments of the field. */
  long most(Arguments arguments);

  /** As how many more items it counts what these are chosen from, however few of them are given. */
  default long beside(Arguments arguments) {
    return 0;
  }

  /** The arguments of a field as they were written, or as the variables were sent. */
  interface Arguments {

    /** One that is written as a text or as a name; another text where it is absent. */
    String text(String name, String absent);

    /**
     * One that is a number, at least 0 and at most {@link Listing#MOST}, which also stands for what
     * is no number; another number where it is absent.
     */
    long number(String name, long absent);

    /** How many entries a list has that stands under a name in one that is an object. */
    long entries(String name, String list);
  }
}
