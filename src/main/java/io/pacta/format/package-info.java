/**
 * The published file formats that Pacta takes, a class each: which files and columns one has, who
 * claims, and which claims follow from a row. How files are read and claims are told is none of
 * their business, but of {@link io.pacta.ingest}.
 */
@NullMarked
package io.pacta.format;

import org.jspecify.annotations.NullMarked;
