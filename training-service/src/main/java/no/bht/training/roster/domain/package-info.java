/** Members of a provider's staff and the day their training is due. */
@NullMarked
package no.bht.training.roster.domain;

import org.jspecify.annotations.NullMarked;
