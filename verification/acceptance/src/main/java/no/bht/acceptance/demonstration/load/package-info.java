/**
 * Plays the made-up past through the public interface. Every command may be said again: those that
 * create carry keys made from the plan, those that change look first at what is there.
 */
@NullMarked
package no.bht.acceptance.demonstration.load;

import org.jspecify.annotations.NullMarked;
