/**
 * Looks for signs of empty plans and reports, tells both parties what it saw with advice, and tells
 * supervision the codes as a signal. Nothing is ever decided here.
 */
@NullMarked
package no.bht.employerregistry.sign;

import org.jspecify.annotations.NullMarked;
