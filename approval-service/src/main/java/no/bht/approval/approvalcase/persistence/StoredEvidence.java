package no.bht.approval.approvalcase.persistence;

import java.util.List;
import no.bht.approval.approvalcase.domain.requirement.MachineAssessment;

/** Evidence as it is stored: a line each. */
final class StoredEvidence {
  private StoredEvidence() {}

  static String text(MachineAssessment machine) {
    return String.join("\n", machine.evidence());
  }

  static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }
}
