/** Entities by what somebody types: any name that they ever had, in whatever spelling. */
@NullMarked
package io.pacta.search;

import org.jspecify.annotations.NullMarked;
