/** The last announced status of each provider, with its lock; translation only. */
@NullMarked
package no.bht.training.trainingstatus.persistence;

import org.jspecify.annotations.NullMarked;
