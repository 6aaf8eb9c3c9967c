/** Parties read their messages. */
@NullMarked
package no.bht.casework.rest;

import org.jspecify.annotations.NullMarked;
