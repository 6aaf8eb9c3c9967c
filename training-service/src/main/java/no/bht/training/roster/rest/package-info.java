/** Rosters over HTTP; the only place that sees a national identity number, and drops it. */
@NullMarked
package no.bht.training.roster.rest;

import org.jspecify.annotations.NullMarked;
