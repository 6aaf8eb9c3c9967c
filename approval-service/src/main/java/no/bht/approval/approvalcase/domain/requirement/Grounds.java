package no.bht.approval.approvalcase.domain.requirement;

import java.util.Set;
import no.bht.approval.approvalcase.domain.submission.Submission;

/** All that the machine looks at. */
public record Grounds(Submission submission, Set<DocumentKind> documents, TrainingStatus training) {

  public Grounds {
    documents = Set.copyOf(documents);
  }
}
