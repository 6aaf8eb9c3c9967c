package no.bht.employerregistry.plan.domain;

import java.util.List;
import no.bht.employerregistry.plan.domain.Judged.Reason;
import no.bht.employerregistry.plan.domain.Judged.Status;

/** Keeping it alive: lines 32 to 34. */
final class UpkeepRules {
  private UpkeepRules() {}

  /** Date and author of every change are kept by the registry; what lacks is told progress. */
  static Judged adjusted(PlanView view) {
    List<Measure> overdue = view.overdue();
    return overdue.isEmpty()
        ? new Judged(Status.PRESENT, Reason.KEPT_BY_THE_REGISTRY, List.of())
        : Judged.missing(Reason.DAYS_PASSED_WITHOUT_UPDATE, MeasureRules.numbers(overdue));
  }

  static Judged updatedOnChange(PlanView view) {
    return view.changes().contains(ChangeReason.ESTABLISHMENT_CHANGED)
        ? Judged.present()
        : Judged.notApplicable(Reason.NO_CHANGE_TOLD);
  }

  /** An updated plan is the employer's evidence of real assistance. */
  static Judged evidence(PlanView view) {
    List<Measure> measures = view.plan().measures();
    if (measures.stream().anyMatch(it -> it.status() != MeasureStatus.PLANNED)) {
      return Judged.present();
    }
    boolean due =
        view.today().isAfter(view.plan().periodTo())
            || measures.stream()
                .anyMatch(it -> it.dueOn() != null && it.dueOn().isBefore(view.today()));
    return due
        ? Judged.missing(Reason.NOTHING_BEGUN)
        : Judged.notApplicable(Reason.NOTHING_DUE_YET);
  }
}
