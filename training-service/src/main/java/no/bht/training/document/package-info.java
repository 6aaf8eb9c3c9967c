/**
 * Documents: the content of courses, and the course certificates by which completions are reported.
 * Streamed in and out, never held whole.
 */
@NullMarked
package no.bht.training.document;

import org.jspecify.annotations.NullMarked;
