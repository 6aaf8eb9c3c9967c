package no.bht.employerregistry.plan.domain;

import java.util.List;
import java.util.function.Predicate;
import no.bht.employerregistry.plan.domain.Judged.Reason;

/** Per measure: lines 18 to 25. An element is there when every measure has it. */
final class MeasureRules {
  private MeasureRules() {}

  /** At least one is concrete action, and none a mere heading; meetings are what they are. */
  static Judged concrete(PlanView view) {
    if (view.plan().measures().stream().noneMatch(view::isConcrete)) {
      return Judged.missing(Reason.NO_MEASURE);
    }
    return every(view, it -> view.isConcrete(it) || PlanView.isMeetingOrReport(it));
  }

  static Judged unit(PlanView view) {
    return view.hasOneUnit() && !view.plan().measures().isEmpty()
        ? Judged.notApplicable(Reason.ONE_UNIT)
        : every(view, it -> it.unit() != null);
  }

  /** A day outside the period says nothing of when in the period. */
  static Judged time(PlanView view) {
    return every(view, view.plan()::dates);
  }

  /** A measure without a status counts as planned. */
  static Judged status(PlanView view) {
    return every(view, it -> true);
  }

  static Judged responsible(PlanView view) {
    return every(view, it -> it.responsible() != null);
  }

  static Judged providerResponsible(PlanView view) {
    return every(view, it -> it.providerResponsible() != null);
  }

  static Judged competence(PlanView view) {
    return every(view, it -> it.competence() != null);
  }

  static Judged mode(PlanView view) {
    return every(view, it -> it.mode() != null);
  }

  static List<String> numbers(List<Measure> measures) {
    return measures.stream().map(it -> it.id().toString()).toList();
  }

  private static Judged every(PlanView view, Predicate<Measure> has) {
    return view.plan().measures().isEmpty()
        ? Judged.missing(Reason.NO_MEASURE)
        : Judged.unless(numbers(view.measuresWithout(has)), Reason.MEASURES_LACK_IT);
  }
}
