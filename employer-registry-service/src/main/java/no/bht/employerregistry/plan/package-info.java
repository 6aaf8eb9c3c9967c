/**
 * Plans for the provider's assistance (plan for bedriftshelsetjenestens bistand), so far as they
 * are kept: who, when, which measures. Statute: FOR-2011-12-06-1355 § 13-3 letter a.
 */
@NullMarked
package no.bht.employerregistry.plan;

import org.jspecify.annotations.NullMarked;
