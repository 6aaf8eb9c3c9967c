/** Advance notice and the party's comments (forhåndsvarsel, uttalelse). Statute: fvl. § 16. */
@NullMarked
package no.bht.casework.domain.notice;

import org.jspecify.annotations.NullMarked;
