package no.bht.supervision.walk;

import java.time.LocalDate;

/** What was done to an order, and what it must be for that. It knows no order. */
final class OrderNotes {
  final Deferrals deferrals = new Deferrals();
  boolean noticed;
  boolean commented;
  boolean atOnce;
  boolean asked;
  boolean told;
  boolean overdueOnce;
  boolean conditionMet;
  boolean conditionTold;
  LocalDate condition;
  LocalDate decidedOn;
  LocalDate deadline;
  LocalDate reported;
  LocalDate complied;
  String over;

  String state() {
    if (over != null) {
      return over;
    }
    if (complied != null) {
      return "COMPLIED";
    }
    if (reported != null) {
      return "COMPLIANCE_REPORTED";
    }
    if (decidedOn != null) {
      return "ISSUED";
    }
    return commented ? "COMMENTED" : noticed ? "ADVANCE_NOTICE_GIVEN" : "NOTICE_OMITTED";
  }

  /** Given up or annulled, nothing of it stands. */
  boolean stands() {
    return over == null;
  }

  boolean isUndecided() {
    return over == null && decidedOn == null;
  }

  /** Decided, and neither reported as complied with nor accepted. */
  boolean isWaitedFor() {
    return state().equals("ISSUED");
  }

  boolean isOverdue(LocalDate day) {
    return isWaitedFor() && day.isAfter(deadline) && !deferrals.cover(day);
  }

  void watch(LocalDate lastDay) {
    deadline = lastDay;
    told = false;
  }
}
