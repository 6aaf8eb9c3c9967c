/** Positions, items and answers of the national register, whatever carries them. */
@NullMarked
package no.bht.employerregistry.registerfeed.domain;

import org.jspecify.annotations.NullMarked;
