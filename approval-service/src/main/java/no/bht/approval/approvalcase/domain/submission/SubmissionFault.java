package no.bht.approval.approvalcase.domain.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What cannot stand in a submission beside the rest of it.
 *
 * @param pointer JSON pointer into the form
 */
public record SubmissionFault(String pointer, Kind kind) {

  /** The faults there are. */
  public enum Kind {
    /** General health checks, lifestyle and treatment are additional services or nothing. */
    SERVICE_MUST_BE_ADDITIONAL,
    /** A person works at a branch that is not listed. */
    BRANCH_UNKNOWN,
    /** The one who answers for an area stands in the staff list. */
    RESPONSIBLE_UNKNOWN,
    AREA_OPENED_TWICE,
    STATEMENT_TWICE
  }

  static List<SubmissionFault> of(Submission submission) {
    List<SubmissionFault> faults = new ArrayList<>();
    services(submission.services(), faults);
    branches(submission, faults);
    openings(submission, faults);
    statements(submission.description().statements(), faults);
    return List.copyOf(faults);
  }

  private static void services(List<ServiceOffer> services, List<SubmissionFault> faults) {
    for (int i = 0; i < services.size(); i++) {
      if (!services.get(i).isRightlyClassed()) {
        faults.add(
            new SubmissionFault("/services/" + i + "/legalClass", Kind.SERVICE_MUST_BE_ADDITIONAL));
      }
    }
  }

  private static void branches(Submission submission, List<SubmissionFault> faults) {
    Set<String> names =
        submission.branches().stream().map(Branch::name).collect(Collectors.toSet());
    List<StaffMember> members = submission.staffing().members();
    for (int i = 0; i < members.size(); i++) {
      String branch = members.get(i).branch();
      if (branch != null && !names.contains(branch)) {
        faults.add(new SubmissionFault("/staff/" + i + "/branch", Kind.BRANCH_UNKNOWN));
      }
    }
  }

  private static void openings(Submission submission, List<SubmissionFault> faults) {
    List<AreaOpening> openings = submission.description().openings();
    int staff = submission.staffing().members().size();
    Set<CompetenceArea> seen = new HashSet<>();
    for (int i = 0; i < openings.size(); i++) {
      Integer responsible = openings.get(i).responsible();
      if (responsible != null && (responsible < 1 || responsible > staff)) {
        faults.add(
            new SubmissionFault("/openings/" + i + "/responsible", Kind.RESPONSIBLE_UNKNOWN));
      }
      if (!seen.add(openings.get(i).area())) {
        faults.add(new SubmissionFault("/openings/" + i + "/area", Kind.AREA_OPENED_TWICE));
      }
    }
  }

  private static void statements(List<Statement> statements, List<SubmissionFault> faults) {
    Set<Statement.Kind> seen = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      if (!seen.add(statements.get(i).kind())) {
        faults.add(new SubmissionFault("/statements/" + i + "/kind", Kind.STATEMENT_TWICE));
      }
    }
  }
}
