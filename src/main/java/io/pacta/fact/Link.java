package io.pacta.fact;

/** A fact of a kind that says nothing but what it connects. */
public record Link(Claim claim) implements Fact {}
