package no.bht.employerregistry.plan.domain;

import java.util.List;
import no.bht.employerregistry.plan.domain.Judged.Reason;
import no.bht.employerregistry.plan.domain.RiskCondition.Origin;

/** Identity and scope: lines 1 to 4. */
final class ScopeRules {
  private static final int LONGEST_YEARS = 3;

  private ScopeRules() {}

  /** A central plan says concretely what is done in each part. */
  static Judged units(PlanView view) {
    List<String> units = view.plan().content().units();
    if (units.isEmpty()) {
      return Judged.missing(Reason.NOT_STATED);
    }
    return view.hasOneUnit()
        ? Judged.present()
        : Judged.unless(
            units.stream()
                .filter(
                    unit -> view.plan().measures().stream().noneMatch(it -> unit.equals(it.unit())))
                .toList(),
            Reason.UNITS_WITHOUT_MEASURE);
  }

  static Judged period(PlanView view) {
    Plan plan = view.plan();
    return Judged.where(
        plan.periodTo().isBefore(plan.periodFrom().plusYears(LONGEST_YEARS)),
        Reason.LONGER_THAN_THREE_YEARS);
  }

  static Judged triggerRisks(PlanView view) {
    return Judged.where(!of(view, Origin.INDUSTRY).isEmpty(), Reason.NOT_STATED);
  }

  static Judged ownRisks(PlanView view) {
    List<RiskCondition> own = of(view, Origin.ESTABLISHMENT);
    if (own.isEmpty()) {
      return Judged.missing(Reason.NOT_STATED);
    }
    List<String> units = view.plan().content().units();
    boolean toldApart = units.size() < 2 || own.stream().anyMatch(it -> !it.units().isEmpty());
    return Judged.where(toldApart, Reason.UNITS_NOT_TOLD_APART);
  }

  private static List<RiskCondition> of(PlanView view, Origin origin) {
    return view.plan().content().riskConditions().stream()
        .filter(it -> it.origin() == origin)
        .toList();
  }
}
