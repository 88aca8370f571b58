/** Organizations and who is, or was, a member of them, in which status. */
@NullMarked
package io.pacta.organization;

import org.jspecify.annotations.NullMarked;
