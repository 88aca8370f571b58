/** Treaties, their parties, what was done to them, and when each party was bound. */
@NullMarked
package io.pacta.treaty;

import org.jspecify.annotations.NullMarked;
