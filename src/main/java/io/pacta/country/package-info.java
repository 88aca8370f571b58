/** Countries: any state or territory, past or present, found by its codes. */
@NullMarked
package io.pacta.country;

import org.jspecify.annotations.NullMarked;
