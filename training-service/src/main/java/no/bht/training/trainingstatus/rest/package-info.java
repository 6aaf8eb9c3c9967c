/** Training status over HTTP; translation only. */
@NullMarked
package no.bht.training.trainingstatus.rest;

import org.jspecify.annotations.NullMarked;
