/**
 * The way to and from Altinn: submissions come in here, messages and their notices go out here, and
 * Maskinporten tokens are fetched and checked here. Knows no domain word: what is submitted, and
 * what a message says, is the business of the services. Nothing of it is built yet.
 */
@NullMarked
package no.bht.altinn;

import org.jspecify.annotations.NullMarked;
