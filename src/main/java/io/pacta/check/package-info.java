/**
 * What is suspicious in the record: claims that can hardly all be true, and things that nothing
 * refers to. A {@link io.pacta.check.Suspicion} is a kind of it, with a statement that finds it and
 * a sentence that says it. Nothing is changed.
 */
@NullMarked
package io.pacta.check;

import org.jspecify.annotations.NullMarked;
