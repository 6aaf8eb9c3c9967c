package no.bht.approval.approvalcase.domain;

import java.time.Period;

/**
 * What the office has set, because no law does.
 *
 * @param reminderAfter how long after the end of an approval a reminder (purring) falls due
 * @param documentsPerApplication most documents one application may have
 * @param batchSize how many approvals one transaction of the sweep takes
 */
public record OfficePractice(Period reminderAfter, int documentsPerApplication, int batchSize) {}
