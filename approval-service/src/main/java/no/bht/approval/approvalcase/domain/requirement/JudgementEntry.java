package no.bht.approval.approvalcase.domain.requirement;

/**
 * A line in the log of the officers' judgements (vurderinger): one was given, or one ceased to
 * count. Never changed. Statute: fvl. § 25 asks for the reasons; arkivforskrifta § 11 that the
 * original is kept.
 *
 * @param judgement what was given, or what no longer counts
 * @param machine what the machine said beside it
 * @param ruleVersion the version it was judged under
 */
public record JudgementEntry(
    ApprovalRequirement requirement,
    Cause cause,
    Judgement judgement,
    MachineAssessment machine,
    String ruleVersion) {

  /** Why the line is written. */
  public enum Cause {
    /** The officer judged, for the first time or anew. */
    JUDGED,
    /** What it rested on was handed in anew. */
    SUBMISSION_CHANGED,
    /** Another version of the requirements came into force. */
    RULES_CHANGED
  }
}
