package no.bht.employerregistry.plan.domain;

import no.bht.employerregistry.plan.domain.Judged.Reason;

/** Cooperation over the period: lines 26 to 31. Meetings on other days are none of this plan's. */
final class CooperationRules {
  private CooperationRules() {}

  static Judged contact(PlanView view) {
    return Judged.where(
        view.plan().content().meetings().stream().anyMatch(it -> view.plan().covers(it.on())),
        Reason.NOT_STATED);
  }

  /** Whether there must be a committee, and that the provider is represented there. */
  static Judged committeeDuty(PlanView view) {
    Committee committee = view.plan().content().committee();
    if (committee == null) {
      return Judged.missing(Reason.NOT_STATED);
    }
    return Judged.where(
        !view.hasCommittee() || Boolean.TRUE.equals(committee.providerRepresented()),
        Reason.PROVIDER_NOT_REPRESENTED);
  }

  static Judged committeeMeetings(PlanView view) {
    Committee committee = view.plan().content().committee();
    if (committee == null) {
      return Judged.missing(Reason.NOT_STATED);
    }
    return view.hasCommittee()
        ? Judged.where(
            committee.meetings().stream().anyMatch(view.plan()::covers), Reason.DAYS_NOT_STATED)
        : Judged.notApplicable(Reason.NO_COMMITTEE);
  }

  static Judged annualReportDue(PlanView view) {
    return Judged.where(view.plan().content().annualReportDueOn() != null, Reason.NOT_STATED);
  }

  static Judged annualReportReview(PlanView view) {
    return Judged.where(view.plan().content().annualReportReview() != null, Reason.NOT_STATED);
  }

  static Judged otherMatters(PlanView view) {
    return view.plan().content().otherMatters() == null
        ? Judged.notApplicable(Reason.NOTHING_ELSE_NEEDED)
        : Judged.present();
  }
}
