/**
 * Plans for the provider's assistance (plan for bedriftshelsetjenestens bistand), kept in versions.
 * Statute: FOR-2011-12-06-1355 § 13-3 letter a. It knows nothing of signs: who watches plans
 * implements {@link no.bht.employerregistry.plan.PlanWatcher}.
 */
@NullMarked
package no.bht.employerregistry.plan;

import org.jspecify.annotations.NullMarked;
