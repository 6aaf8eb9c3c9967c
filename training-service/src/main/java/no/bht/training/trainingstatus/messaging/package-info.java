/** Changes of status in their wire form; translation only. */
@NullMarked
package no.bht.training.trainingstatus.messaging;

import org.jspecify.annotations.NullMarked;
