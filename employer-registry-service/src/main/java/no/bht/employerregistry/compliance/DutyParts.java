package no.bht.employerregistry.compliance;

import java.util.ArrayList;
import java.util.List;
import no.bht.employerregistry.compliance.ComplianceResponse.DutyPart;
import no.bht.employerregistry.compliance.ComplianceResponse.GroundPart;
import no.bht.employerregistry.compliance.ComplianceResponse.SuspensionPart;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.domain.TotalDuty;

/** The duty with every ground, as it is shown. */
final class DutyParts {
  private DutyParts() {}

  static DutyPart of(TotalDuty duty) {
    Duty byList =
        duty.isDeregistered() ? Duty.OF_DEREGISTERED : Duty.of(duty.byList().assessment());
    return new DutyPart(
        byList.outcome(),
        byList.question(),
        byList.ruleVersion(),
        byList.entry(),
        duty.outcome(),
        grounds(duty, byList),
        duty.suspendedBy()
            .map(it -> new SuspensionPart(it.dispensation(), it.from(), it.to()))
            .orElse(null));
  }

  private static List<GroundPart> grounds(TotalDuty duty, Duty byList) {
    List<GroundPart> grounds = new ArrayList<>();
    if (duty.isListed()) {
      GroundKind list = GroundKind.INDUSTRY_LIST;
      String part = duty.answer() == null ? null : duty.answer().part();
      grounds.add(new GroundPart(list, list.statute(), byList.ruleVersion(), part, null, null));
    }
    for (DutyGround ground : duty.grounds()) {
      grounds.add(
          new GroundPart(
              ground.kind(),
              ground.kind().statute(),
              ground.source(),
              ground.part(),
              ground.from(),
              ground.to()));
    }
    return grounds;
  }
}
