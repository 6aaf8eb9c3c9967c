package no.bht.employerregistry.plan.domain;

import java.util.List;
import java.util.function.Function;
import no.bht.employerregistry.healthcheck.domain.ExaminationCheck;
import no.bht.employerregistry.plan.domain.Judged.Reason;

/** Measures by area of assistance: lines 10 to 17. */
final class AreaRules {
  private AreaRules() {}

  /** Measures, or a stated reason why none. */
  static Function<PlanView, Judged> plain(AssistanceArea area) {
    return view -> view.plan().has(area) ? Judged.present() : none(view, area);
  }

  private static Judged none(PlanView view, AssistanceArea area) {
    return view.plan().content().areasWithoutMeasures().stream().anyMatch(it -> it.area() == area)
        ? Judged.notApplicable(Reason.REASON_GIVEN)
        : Judged.missing(Reason.NEITHER_MEASURE_NOR_REASON);
  }

  /** Letter a is split by working-environment area. */
  static Judged mapping(PlanView view) {
    if (!view.plan().has(AssistanceArea.A)) {
      return none(view, AssistanceArea.A);
    }
    return Judged.unless(
        MeasureRules.numbers(
            of(view, AssistanceArea.A).stream()
                .filter(it -> it.workEnvironmentAreas().isEmpty())
                .toList()),
        Reason.NOT_SPLIT_BY_WORK_ENVIRONMENT_AREA);
  }

  /** Letter b stands within every relevant area: those of the risk conditions the plan names. */
  static Judged prevention(PlanView view) {
    if (!view.plan().has(AssistanceArea.B)) {
      return none(view, AssistanceArea.B);
    }
    List<Measure> measures = of(view, AssistanceArea.B);
    return Judged.unless(
        view.plan().content().riskConditions().stream()
            .map(RiskCondition::area)
            .distinct()
            .filter(
                area -> measures.stream().noneMatch(it -> it.workEnvironmentAreas().contains(area)))
            .map(Enum::name)
            .toList(),
        Reason.RELEVANT_AREAS_WITHOUT_PREVENTION);
  }

  /**
   * Letter e is tied to exposure: its ground, who is examined, by which competence, and that they
   * are told.
   */
  static Judged health(PlanView view) {
    PlanContent content = view.plan().content();
    ExaminationCheck check = ExaminationCheck.of(content.exposures(), content.examinations());
    if (!check.missing().isEmpty()) {
      return Judged.missing(
          Reason.EXAMINATIONS_NOT_PLANNED,
          check.missing().stream().map(it -> it.group() + ": " + it.examination()).toList());
    }
    if (!view.plan().has(AssistanceArea.E) && content.examinations().isEmpty()) {
      return none(view, AssistanceArea.E);
    }
    return examined(view, check);
  }

  private static Judged examined(PlanView view, ExaminationCheck check) {
    PlanContent content = view.plan().content();
    List<Measure> withoutGround =
        of(view, AssistanceArea.E).stream().filter(it -> it.ground() == null).toList();
    if (!withoutGround.isEmpty()) {
      return Judged.missing(Reason.GROUND_NOT_STATED, MeasureRules.numbers(withoutGround));
    }
    if (check.exposureUnknown()) {
      return Judged.missing(Reason.EXPOSURE_NOT_ASSESSED);
    }
    if (content.examinations().stream().anyMatch(it -> it.competence() == null)) {
      return Judged.missing(Reason.COMPETENCE_NOT_STATED);
    }
    return Judged.where(content.examinationInformation() != null, Reason.INFORMATION_NOT_STATED);
  }

  static Judged contactRoute(PlanView view) {
    return view.plan().content().contactRoute() != null
        ? Judged.present()
        : plain(AssistanceArea.H).apply(view);
  }

  private static List<Measure> of(PlanView view, AssistanceArea area) {
    return view.plan().measures().stream().filter(it -> it.area() == area).toList();
  }
}
