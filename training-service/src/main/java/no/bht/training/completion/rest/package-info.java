/** Completions over HTTP; translation only. */
@NullMarked
package no.bht.training.completion.rest;

import org.jspecify.annotations.NullMarked;
