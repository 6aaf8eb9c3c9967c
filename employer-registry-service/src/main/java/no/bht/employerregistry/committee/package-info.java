/** The working environment committee (arbeidsmiljøutvalg, AMU), as far as the duty asks for it. */
@NullMarked
package no.bht.employerregistry.committee;

import org.jspecify.annotations.NullMarked;
