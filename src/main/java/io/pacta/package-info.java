/**
 * Pacta: what held between states, organizations, treaties and people on any day, and who says so.
 */
@NullMarked
package io.pacta;

import org.jspecify.annotations.NullMarked;
