/**
 * The industry list of § 13-1 as dated data (næringsliste), read from the files in {@code
 * industry-rule}. A new list is a new file with its own validity; no code changes with it.
 */
@NullMarked
package no.bht.employerregistry.industryrule;

import org.jspecify.annotations.NullMarked;
