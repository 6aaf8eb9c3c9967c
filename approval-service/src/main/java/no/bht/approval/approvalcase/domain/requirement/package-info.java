/**
 * The requirements for approval (krav for å bli godkjent), dated rules with their statute, and what
 * the machine and the case officer say of each.
 */
@NullMarked
package no.bht.approval.approvalcase.domain.requirement;

import org.jspecify.annotations.NullMarked;
