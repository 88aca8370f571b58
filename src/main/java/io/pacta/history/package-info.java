/** How the record came to say what it says: its revisions, and what each did to a claim. */
@NullMarked
package io.pacta.history;

import org.jspecify.annotations.NullMarked;
