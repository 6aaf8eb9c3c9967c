/**
 * Publication of reactions (offentliggjøring): only when the right to appeal has run out or is used
 * up; amended by further entries, never edited; taken down when annulled. Sole proprietors are
 * stripped before anything is kept, and no text is published that anybody wrote. Statute: offf. §
 * 7.
 */
@NullMarked
package no.bht.supervision.publication;

import org.jspecify.annotations.NullMarked;
