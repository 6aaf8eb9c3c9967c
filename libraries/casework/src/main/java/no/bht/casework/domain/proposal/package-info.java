/** Decisions that one officer proposes and another confirms. */
@NullMarked
package no.bht.casework.domain.proposal;

import org.jspecify.annotations.NullMarked;
