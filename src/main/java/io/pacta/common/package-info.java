/** What two or more entities share, and how far two agree where both vote. */
@NullMarked
package io.pacta.common;

import org.jspecify.annotations.NullMarked;
