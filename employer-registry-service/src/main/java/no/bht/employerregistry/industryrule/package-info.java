/**
 * The industry list of § 13-1 as dated data (næringsliste), read from the files in {@code
 * industry-rule} and from the adopted lists in {@code industry_list}. A new list is new data; no
 * code changes with it.
 */
@NullMarked
package no.bht.employerregistry.industryrule;

import org.jspecify.annotations.NullMarked;
