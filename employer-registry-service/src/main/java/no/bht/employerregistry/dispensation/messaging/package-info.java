/** Events of dispensations as they go out, and the sweep that tells what a day brings. */
@NullMarked
package no.bht.employerregistry.dispensation.messaging;

import org.jspecify.annotations.NullMarked;
