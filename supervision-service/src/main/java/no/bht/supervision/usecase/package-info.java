/** The procedure that all reactions have in common; knows none of them. */
@NullMarked
package no.bht.supervision.usecase;

import org.jspecify.annotations.NullMarked;
