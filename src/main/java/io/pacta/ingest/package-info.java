/**
 * How files become claims. A {@link io.pacta.ingest.Format} turns the rows of its files into
 * claims; everything else is done here, once, for all formats: files are opened, recognised and
 * read, row by row, whatever is wrong with one of them; codes become entities; claims are gathered
 * into pages, each of which is one revision; and every row is accounted for.
 *
 * <p>Two threads work side by side. One reads, understands and prepares; the other tells the record
 * what is ready. Neither waits for the whole file: memory does not grow with it, except by sixteen
 * bytes or so for each claim, by which a claim is known that comes twice.
 */
@NullMarked
package io.pacta.ingest;

import org.jspecify.annotations.NullMarked;
