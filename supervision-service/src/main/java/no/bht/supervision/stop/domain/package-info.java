/** When activities may be stopped, and until when; knows orders by their rules only. */
@NullMarked
package no.bht.supervision.stop.domain;

import org.jspecify.annotations.NullMarked;
