/** Statutory health examinations over HTTP: the lists, and the questionnaire that leads to them. */
@NullMarked
package no.bht.employerregistry.healthcheck;

import org.jspecify.annotations.NullMarked;
