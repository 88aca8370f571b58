package io.pacta.read;

/** What a root field asks that finds one thing. */
public interface RootKey extends Key {

  /** From where it is to be seen. */
  Moment moment();
}
