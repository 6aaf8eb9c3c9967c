/** The working environment committee (arbeidsmiljøutvalg, AMU): who must have one, by date. */
@NullMarked
package no.bht.employerregistry.committee.domain;

import org.jspecify.annotations.NullMarked;
