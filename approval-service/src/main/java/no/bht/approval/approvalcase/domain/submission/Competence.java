package no.bht.approval.approvalcase.domain.submission;

/**
 * The part of a person's position that is given to one area.
 *
 * @param percentage per cent of one full-time position (årsverk), 0 to 100; 0 says competence
 *     without a share of its own
 */
public record Competence(CompetenceArea area, int percentage) {

  /**
   * @throws IllegalArgumentException if the percentage is outside 0 to 100
   */
  public Competence {
    if (percentage < 0 || percentage > 100) {
      throw new IllegalArgumentException("A share is 0 to 100 per cent");
    }
  }
}
