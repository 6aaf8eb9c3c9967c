/**
 * The nightly count of units per entry of the industry list (§ 13-1): a drop to zero raises an
 * alarm, for renumbered codes never give an error.
 */
@NullMarked
package no.bht.employerregistry.industrycheck;

import org.jspecify.annotations.NullMarked;
