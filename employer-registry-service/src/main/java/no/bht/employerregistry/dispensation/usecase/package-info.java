/** What is done with an application and with a dispensation, and what follows for the duty. */
@NullMarked
package no.bht.employerregistry.dispensation.usecase;

import org.jspecify.annotations.NullMarked;
