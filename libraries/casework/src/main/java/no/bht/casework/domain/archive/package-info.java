/**
 * Letters as documents with what the archive needs of them. Statute: arkivlova, arkivforskrifta.
 */
@NullMarked
package no.bht.casework.domain.archive;

import org.jspecify.annotations.NullMarked;
