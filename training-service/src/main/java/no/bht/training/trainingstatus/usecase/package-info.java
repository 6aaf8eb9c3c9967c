/** Keeps the announced status in step with the roster, and reads it for any day. */
@NullMarked
package no.bht.training.trainingstatus.usecase;

import org.jspecify.annotations.NullMarked;
