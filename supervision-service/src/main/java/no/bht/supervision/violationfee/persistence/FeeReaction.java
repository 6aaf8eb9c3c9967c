package no.bht.supervision.violationfee.persistence;

import java.time.LocalDate;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.Imposed;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import org.jspecify.annotations.Nullable;

/** A fee as the register of reactions shows it; that of a person without its amount. */
final class FeeReaction {
  private FeeReaction() {}

  static ReactionRow of(ViolationFee fee) {
    FeeSubject subject = fee.subject();
    Imposed imposed = fee.imposed();
    return new ReactionRow(
        subject.id().value(),
        ReactionKind.VIOLATION_FEE,
        new ReactionRow.About(
            subject.inspection(),
            subject.party(),
            fee.violation().controlPoint(),
            fee.violation().provisions()),
        fee.state().name(),
        stage(fee),
        new ReactionRow.Days(
            fee.preparation().firstNoticeOn(),
            imposed == null ? null : imposed.decision().decidedOn(),
            fee.state() == FeeState.PAID ? fee.stands().payment().paidOn() : null,
            endedOn(fee)),
        due(fee),
        isAnnulled(fee),
        imposed == null || subject.isPersonal() ? null : imposed.decision().amount(),
        new ReactionRow.Handler(subject.inspector(), subject.unit()));
  }

  private static boolean isAnnulled(ViolationFee fee) {
    Imposed imposed = fee.imposed();
    return imposed != null && imposed.isAnnulled();
  }

  private static ReactionRow.Stage stage(ViolationFee fee) {
    return switch (fee.state()) {
      case OPENED, NOTICE_GIVEN, NOTICE_OMITTED ->
          fee.imposed() == null ? ReactionRow.Stage.NOTICE : ReactionRow.Stage.ENDED;
      case IMPOSED -> ReactionRow.Stage.DECIDED;
      case PAID, REOPENED -> ReactionRow.Stage.ENDED;
      case ENDED -> fee.imposed() == null ? ReactionRow.Stage.GIVEN_UP : ReactionRow.Stage.ENDED;
    };
  }

  private static @Nullable LocalDate endedOn(ViolationFee fee) {
    ViolationFee.Ending ending = fee.ending();
    if (ending != null) {
      return ending.on();
    }
    Imposed imposed = fee.imposed();
    return imposed == null
        ? null
        : imposed.isAnnulled()
            ? imposed.annulledOn()
            : fee.state() == FeeState.PAID ? imposed.payment().paidOn() : null;
  }

  private static ReactionRow.@Nullable Due due(ViolationFee fee) {
    Preparation.Notice notice = fee.preparation().notice();
    return switch (fee.state()) {
      case NOTICE_GIVEN ->
          notice == null
              ? null
              : new ReactionRow.Due(notice.commentDeadline(), ReactionRow.Due.Of.COMMENT);
      case IMPOSED ->
          fee.stands().payment().isHeld()
              ? null
              : new ReactionRow.Due(fee.stands().payBy(), ReactionRow.Due.Of.PAYMENT);
      default -> null;
    };
  }
}
