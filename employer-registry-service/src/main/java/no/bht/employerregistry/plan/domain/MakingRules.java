package no.bht.employerregistry.plan.domain;

import java.util.ArrayList;
import java.util.List;
import no.bht.employerregistry.plan.domain.Judged.Reason;
import no.bht.employerregistry.plan.domain.Participation.Part;
import no.bht.employerregistry.plan.domain.Participation.Who;

/** People and making: lines 5 to 9. */
final class MakingRules {
  private MakingRules() {}

  static Judged providerContact(PlanView view) {
    return Judged.where(view.plan().content().providerContact() != null, Reason.NOT_STATED);
  }

  static Judged employerContact(PlanView view) {
    return Judged.where(view.plan().content().employerContact() != null, Reason.NOT_STATED);
  }

  /** Who the establishment does not have cannot take part; a committee it must have can. */
  static Judged madeTogether(PlanView view) {
    List<String> absent = new ArrayList<>();
    for (Who who : Who.values()) {
      if (!(who == Who.COMMITTEE && !view.hasCommittee()) && !tookPart(view, who)) {
        absent.add(who.name());
      }
    }
    return Judged.unless(absent, Reason.DID_NOT_TAKE_PART);
  }

  /** Only a safety representative may be none here: the others always are, or are told of apart. */
  private static boolean tookPart(PlanView view, Who who) {
    return view.plan().content().participation().stream()
        .filter(it -> it.who() == who)
        .anyMatch(
            it ->
                it.part() == Part.TOOK_PART
                    || (it.part() == Part.NONE_HERE && who == Who.SAFETY_REPRESENTATIVE));
  }

  static Judged committeeBeforeDecision(PlanView view) {
    PlanContent content = view.plan().content();
    Committee committee = content.committee();
    if (committee == null) {
      return Judged.missing(Reason.NOT_STATED);
    }
    if (!view.hasCommittee()) {
      return Judged.notApplicable(Reason.NO_COMMITTEE);
    }
    if (committee.draftHandledOn() == null || content.decidedOn() == null) {
      return Judged.missing(Reason.DAYS_NOT_STATED);
    }
    return Judged.where(
        !committee.draftHandledOn().isAfter(content.decidedOn()), Reason.HANDLED_AFTER_DECISION);
  }

  static Judged independence(PlanView view) {
    return Judged.where(view.plan().content().independence() != null, Reason.NOT_STATED);
  }
}
