package no.bht.approval.approvalcase.domain.requirement;

import java.time.LocalDate;
import java.util.Set;
import no.bht.approval.approvalcase.domain.submission.Staffing;
import no.bht.approval.approvalcase.domain.submission.Submission;

/**
 * All that the machine looks at.
 *
 * @param day the Norwegian day on which staff is counted
 */
public record Grounds(
    Submission submission, Set<DocumentKind> documents, TrainingStatus training, LocalDate day) {

  public Grounds {
    documents = Set.copyOf(documents);
  }

  /** Those who hold their position on the day. */
  public Staffing staffing() {
    return submission.staffing().on(day);
  }
}
