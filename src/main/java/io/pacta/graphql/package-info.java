/**
 * The GraphQL engine around the fields: scalars, types behind interfaces, errors, the day of an
 * operation, and what an operation may ask for.
 *
 * <p>An operation comes in by {@link io.pacta.graphql.TimelyExecution}, which ends it at its
 * deadline, and past {@link io.pacta.graphql.Admission}, which refuses what asks for too much.
 */
@NullMarked
package io.pacta.graphql;

import org.jspecify.annotations.NullMarked;
