/**
 * The GraphQL engine around the fields: scalars, types behind interfaces, errors, the day of an
 * operation.
 */
@NullMarked
package io.pacta.graphql;

import org.jspecify.annotations.NullMarked;
