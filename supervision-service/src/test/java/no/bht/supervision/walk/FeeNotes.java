package no.bht.supervision.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was done with a violation fee, and what it must be for that. It knows no fee. */
final class FeeNotes {
  /** The last step by which the party was heard; of a decision that was annulled none. */
  String heardBy;

  LocalDate limit;
  LocalDate firstNotice;
  boolean coordinated;
  LocalDate decidedOn;
  BigDecimal amount;
  LocalDate payBy;
  boolean annulled;
  boolean ended;
  LocalDate toldOn;
  BigDecimal paid = BigDecimal.ZERO;
  LocalDate deferredFrom;
  LocalDate lawsuit;
  private final List<LocalDate[]> holds = new ArrayList<>();
  private LocalDate set;
  private LocalDate countedUntil;

  String state() {
    if (ended) {
      return "ENDED";
    }
    if (isImposed()) {
      return paid.compareTo(amount) >= 0 ? "PAID" : "IMPOSED";
    }
    return heardBy != null ? heardBy : annulled ? "REOPENED" : "OPENED";
  }

  boolean isImposed() {
    return decidedOn != null && !annulled;
  }

  boolean isOpen() {
    return !isImposed() && !ended;
  }

  boolean isInTime(LocalDate day) {
    return !day.isAfter(limit) || (firstNotice != null && !firstNotice.isAfter(limit));
  }

  boolean isOverdue(LocalDate day) {
    return state().equals("IMPOSED")
        && day.isAfter(payBy)
        && lawsuit == null
        && deferredFrom == null;
  }

  void imposed(BigDecimal how, LocalDate on, LocalDate until) {
    amount = how;
    decidedOn = on;
    set = until;
    payBy = until;
    countedUntil = LocalDate.MIN;
    holds.clear();
    lawsuit = null;
    annulled = false;
    toldOn = null;
  }

  void annul() {
    annulled = true;
    heardBy = null;
    deferredFrom = null;
    lawsuit = null;
  }

  /** Told after the deadline it has now. */
  boolean isTold() {
    return toldOn != null && toldOn.isAfter(payBy);
  }

  /** What was left of the time to pay is left again; days of two holds count once. */
  private LocalDate payBy() {
    LocalDate last = set;
    LocalDate counted = countedUntil;
    for (LocalDate[] hold : holds.stream().sorted(Comparator.comparing(it -> it[0])).toList()) {
      if (last.isBefore(hold[0])) {
        continue;
      }
      for (LocalDate day = hold[0]; day.isBefore(hold[1]); day = day.plusDays(1)) {
        if (!day.isBefore(counted)) {
          last = last.plusDays(1);
          counted = day.plusDays(1);
        }
      }
    }
    return NorwegianDays.workingDayFrom(last);
  }

  void held(LocalDate from, LocalDate to) {
    holds.add(new LocalDate[] {from, to});
    payBy = payBy();
  }

  void payBy(LocalDate last, LocalDate today) {
    set = NorwegianDays.workingDayFrom(last);
    countedUntil = today;
    payBy = payBy();
  }

  BigDecimal outstanding() {
    return isImposed() ? amount.subtract(paid) : paid.negate();
  }
}
