/** Candidates for inspection: a read model from SQL to answer. */
@NullMarked
package no.bht.supervision.candidate;

import org.jspecify.annotations.NullMarked;
