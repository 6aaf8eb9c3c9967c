/**
 * Annual reports (årsrapporter) on the provider's assistance, and how they compare with the plan.
 * Statute: FOR-2011-12-06-1355 § 13-3 letter a. Who watches reports implements {@link
 * no.bht.employerregistry.annualreport.ReportWatcher}.
 */
@NullMarked
package no.bht.employerregistry.annualreport;

import org.jspecify.annotations.NullMarked;
