/**
 * Follows the update feed of the national register (Enhetsregisteret) and guards the rest from its
 * model. Knows when and what to ask; what a unit is and what becomes of it, the import decides.
 */
@NullMarked
package no.bht.employerregistry.registerfeed;

import org.jspecify.annotations.NullMarked;
