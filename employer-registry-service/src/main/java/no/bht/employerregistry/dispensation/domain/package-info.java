/** The dispensation, its conditions and its life. */
@NullMarked
package no.bht.employerregistry.dispensation.domain;

import org.jspecify.annotations.NullMarked;
