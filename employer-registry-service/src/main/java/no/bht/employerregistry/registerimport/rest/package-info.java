/** Imports over HTTP. */
@NullMarked
package no.bht.employerregistry.registerimport.rest;

import org.jspecify.annotations.NullMarked;
