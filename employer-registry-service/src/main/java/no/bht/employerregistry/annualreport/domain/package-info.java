/**
 * The annual report (årsrapport) on the provider's assistance: what was done, what must or should
 * be done, how; and what the comparison with the plan shows. Statute: FOR-2011-12-06-1355 § 13-3
 * letter a. The machine gives the table and never the result.
 */
@NullMarked
package no.bht.employerregistry.annualreport.domain;

import org.jspecify.annotations.NullMarked;
