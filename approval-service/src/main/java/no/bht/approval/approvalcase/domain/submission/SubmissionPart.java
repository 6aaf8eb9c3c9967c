package no.bht.approval.approvalcase.domain.submission;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a submission that a change may touch. Those that no requirement rests on go straight to
 * the register.
 */
public enum SubmissionPart {
  ORGANISATION,
  CONTACT,
  BRANCHES,
  STAFF,
  SERVICES,
  /** Counties, industries and languages served. */
  REACH,
  STATEMENTS,
  AGREEMENTS;

  /** The parts in which one differs from the other. */
  public static Set<SubmissionPart> differing(Submission one, Submission other) {
    Set<SubmissionPart> parts = EnumSet.noneOf(SubmissionPart.class);
    for (SubmissionPart part : values()) {
      if (!part.of(one).equals(part.of(other))) {
        parts.add(part);
      }
    }
    return Collections.unmodifiableSet(parts);
  }

  private List<@Nullable Object> of(Submission submission) {
    Description description = submission.description();
    return switch (this) {
      case ORGANISATION ->
          Arrays.asList(
              submission.name(),
              submission.providerKind(),
              submission.address(),
              description.largerEnterprise());
      case CONTACT -> Collections.singletonList(submission.contact());
      case BRANCHES -> Arrays.asList(submission.branches(), description.openings());
      case STAFF -> Arrays.asList(submission.staffing(), submission.administrativeStaff());
      case SERVICES -> Arrays.asList(submission.services());
      case REACH ->
          Arrays.asList(
              submission.countiesServed(), submission.languages(), submission.industries());
      case STATEMENTS -> Arrays.asList(description.statements());
      case AGREEMENTS -> Arrays.asList(description.agreements());
    };
  }
}
