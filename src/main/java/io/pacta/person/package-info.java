/** People, who hold offices and take part in events. */
@NullMarked
package io.pacta.person;

import org.jspecify.annotations.NullMarked;
