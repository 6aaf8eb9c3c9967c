/**
 * How much of a provider's staff is trained on a day. Protects that each change is announced once
 * and in order.
 */
@NullMarked
package no.bht.training.trainingstatus;

import org.jspecify.annotations.NullMarked;
