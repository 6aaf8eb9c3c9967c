/** Members in tables; translation only. */
@NullMarked
package no.bht.training.roster.persistence;

import org.jspecify.annotations.NullMarked;
