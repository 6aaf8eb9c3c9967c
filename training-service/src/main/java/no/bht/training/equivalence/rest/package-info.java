/** Equivalent education over HTTP; translation only. */
@NullMarked
package no.bht.training.equivalence.rest;

import org.jspecify.annotations.NullMarked;
