/** Orders over HTTP: translation only. */
@NullMarked
package no.bht.supervision.order.rest;

import org.jspecify.annotations.NullMarked;
