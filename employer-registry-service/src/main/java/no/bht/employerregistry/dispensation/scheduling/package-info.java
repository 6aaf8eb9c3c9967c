/** The sweep that tells what a day brings for dispensations, and where their documents stand. */
@NullMarked
package no.bht.employerregistry.dispensation.scheduling;

import org.jspecify.annotations.NullMarked;
