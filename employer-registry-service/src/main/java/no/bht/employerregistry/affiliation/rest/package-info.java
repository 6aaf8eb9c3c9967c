/** Affiliations over HTTP. */
@NullMarked
package no.bht.employerregistry.affiliation.rest;

import org.jspecify.annotations.NullMarked;
