/**
 * Statutory health examinations (lovpålagte helsekontroller): which follow from what the work
 * exposes a group of employees to. Of no employee is anything known here.
 */
@NullMarked
package no.bht.employerregistry.healthcheck.domain;

import org.jspecify.annotations.NullMarked;
