/** What services ask of administrative procedure; joins their transaction. */
@NullMarked
package no.bht.casework.usecase;

import org.jspecify.annotations.NullMarked;
