/** GraphQL over HTTP and the playground. */
@NullMarked
package io.pacta.web;

import org.jspecify.annotations.NullMarked;
