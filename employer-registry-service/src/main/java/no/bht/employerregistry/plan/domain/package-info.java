/**
 * The plan for the provider's assistance (plan for bedriftshelsetjenestens bistand): what is in it,
 * how far it has come, and which elements of the guide it lacks. Statute: FOR-2011-12-06-1355 §
 * 13-3 letter a. No template is required; the content counts.
 */
@NullMarked
package no.bht.employerregistry.plan.domain;

import org.jspecify.annotations.NullMarked;
