/** Progress of the feeds and the operator's commands. */
@NullMarked
package no.bht.employerregistry.registerfeed.rest;

import org.jspecify.annotations.NullMarked;
