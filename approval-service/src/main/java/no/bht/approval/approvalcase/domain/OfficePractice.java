package no.bht.approval.approvalcase.domain;

import java.time.Period;

/**
 * What the office has set, because no law does.
 *
 * @param reminderAfter how long after the end of an approval a reminder (purring) falls due
 * @param documentsPerApplication most documents one application may have
 * @param batchSize how many approvals one transaction of the sweep takes
 * @param handling how applications are handled
 */
public record OfficePractice(
    Period reminderAfter, int documentsPerApplication, int batchSize, CaseHandling handling) {
  private static final int MOST_LETTERS = 10;

  /** How many letters one transaction makes: each takes its time, and others wait meanwhile. */
  public int lettersAtOnce() {
    return Math.min(batchSize, MOST_LETTERS);
  }

  /**
   * How applications are handled.
   *
   * @param monthsToDecide in which the office means to decide
   * @param weeksToAnswer a provider gets to answer a request for information, unless said otherwise
   * @param weeksToComment a provider gets to comment on an advance notice, unless said otherwise
   * @param fourEyes whether one officer proposes a decision and another confirms it
   */
  public record CaseHandling(
      int monthsToDecide, int weeksToAnswer, int weeksToComment, boolean fourEyes) {}
}
