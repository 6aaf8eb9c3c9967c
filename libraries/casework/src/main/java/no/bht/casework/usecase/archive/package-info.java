/** Keeping letters as documents. */
@NullMarked
package no.bht.casework.usecase.archive;

import org.jspecify.annotations.NullMarked;
