/** Events: summits, calls, statements and votes, and who took part in them. */
@NullMarked
package io.pacta.event;

import org.jspecify.annotations.NullMarked;
