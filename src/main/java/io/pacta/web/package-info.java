/** GraphQL over HTTP and over WebSocket, the explorer and the playground. */
@NullMarked
package io.pacta.web;

import org.jspecify.annotations.NullMarked;
