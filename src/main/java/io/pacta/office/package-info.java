/** Offices, the posts that are held, of whom they are and who holds them. */
@NullMarked
package io.pacta.office;

import org.jspecify.annotations.NullMarked;
