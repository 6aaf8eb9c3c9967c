/** The courses whose content is to be controlled, and why now; read only. */
@NullMarked
package no.bht.training.controlqueue;

import org.jspecify.annotations.NullMarked;
