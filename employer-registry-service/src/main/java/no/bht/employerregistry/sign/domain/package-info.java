/**
 * Signs of empty plans and reports: what software can see. Every sign is for a person to judge and
 * never a decision; every threshold is set by the office, not by law.
 */
@NullMarked
package no.bht.employerregistry.sign.domain;

import org.jspecify.annotations.NullMarked;
