/**
 * Employers, their duty to have an occupational health service, and their affiliation
 * (tilknytning).
 */
@NullMarked
package no.bht.employerregistry;

import org.jspecify.annotations.NullMarked;
