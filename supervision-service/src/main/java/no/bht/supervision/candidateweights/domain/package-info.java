/** Which facts candidates may be scored by, and how much each weighs, in versions. */
@NullMarked
package no.bht.supervision.candidateweights.domain;

import org.jspecify.annotations.NullMarked;
