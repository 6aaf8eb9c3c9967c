/**
 * Complaints and tips (klage, tips) about employers and providers, from their receipt to the answer
 * to their source. Protects who complained (aml. § 18-2): the identity lies sealed in a table of
 * its own, is read by a role of its own with a purpose, every reading stays, and nothing else here
 * knows it.
 */
@NullMarked
package no.bht.supervision.complaint;

import org.jspecify.annotations.NullMarked;
