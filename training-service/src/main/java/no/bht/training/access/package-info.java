/** What the token allows, and how a refusal looks over HTTP. */
@NullMarked
package no.bht.training.access;

import org.jspecify.annotations.NullMarked;
