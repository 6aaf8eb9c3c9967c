/**
 * The staff of a provider. Protects that a person is known by keyed hash only and stands once at
 * each provider at a time.
 */
@NullMarked
package no.bht.training.roster;

import org.jspecify.annotations.NullMarked;
