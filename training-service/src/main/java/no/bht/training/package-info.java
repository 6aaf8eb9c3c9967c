/**
 * Mandatory training (obligatorisk opplæring) of everyone who works in an occupational health
 * service.
 */
@NullMarked
package no.bht.training;

import org.jspecify.annotations.NullMarked;
