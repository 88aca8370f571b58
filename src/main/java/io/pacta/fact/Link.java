package io.pacta.fact;

/** A fact of a kind that says nothing but what it connects. */
record Link(Claim claim) implements Fact {}
