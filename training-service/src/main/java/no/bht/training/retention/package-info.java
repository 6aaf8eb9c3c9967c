/**
 * Erases persons who have left long ago. Protects that what was proved stays, and that nothing
 * leads back to the person.
 */
@NullMarked
package no.bht.training.retention;

import org.jspecify.annotations.NullMarked;
