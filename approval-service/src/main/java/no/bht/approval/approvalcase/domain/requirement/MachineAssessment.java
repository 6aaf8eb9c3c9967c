package no.bht.approval.approvalcase.domain.requirement;

import java.util.List;

/** The machine's word on one requirement, with the evidence it relies on. */
public record MachineAssessment(MachineResult result, List<String> evidence) {

  public MachineAssessment {
    evidence = List.copyOf(evidence);
  }

  static MachineAssessment counted(boolean met, List<String> evidence) {
    return new MachineAssessment(met ? MachineResult.MET : MachineResult.NOT_MET, evidence);
  }

  /** Met when that can be seen; otherwise somebody has to judge. */
  static MachineAssessment metOrJudged(boolean met, String... evidence) {
    return new MachineAssessment(
        met ? MachineResult.MET : MachineResult.NEEDS_JUDGEMENT, List.of(evidence));
  }

  static MachineAssessment judged(String... evidence) {
    return new MachineAssessment(MachineResult.NEEDS_JUDGEMENT, List.of(evidence));
  }
}
