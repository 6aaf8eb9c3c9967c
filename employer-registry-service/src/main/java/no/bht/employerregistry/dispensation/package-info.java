/**
 * Dispensation from the duty (dispensasjon), FOR-2011-12-06-1355 § 1-5. Protects that none is given
 * unless all three conditions are met, one by one and with reasons, and that it ends by its day.
 * The procedure is the one of {@code libraries/casework}.
 */
@NullMarked
package no.bht.employerregistry.dispensation;

import org.jspecify.annotations.NullMarked;
