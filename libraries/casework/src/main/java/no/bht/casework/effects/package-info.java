/** Finds what services have to do when something becomes of their decisions. */
@NullMarked
package no.bht.casework.effects;

import org.jspecify.annotations.NullMarked;
