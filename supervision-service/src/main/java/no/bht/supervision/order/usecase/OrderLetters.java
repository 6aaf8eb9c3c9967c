package no.bht.supervision.order.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.casework.domain.Letter;
import no.bht.supervision.order.domain.Condition;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderSubject;

/** What the office's templates fill in of orders; titles say nothing confidential. */
final class OrderLetters {
  private OrderLetters() {}

  /** Varsel om pålegg; the last day to comment is filled in by the procedure. */
  static Letter notice(OrderSubject subject) {
    return about("ADVANCE_NOTICE", subject);
  }

  /** Vedtak om pålegg; the reasons are filled in from the decision itself. */
  static Letter decision(OrderSubject subject, OrderDecision decision) {
    boolean atOnce = decision.deadline() instanceof Deadline.AtOnce;
    return about("ORDER", subject)
        .filled("atOnce", atOnce)
        .filled("danger", decision.deadline() instanceof Deadline.AtOnce now ? now.danger() : "")
        .filled("conditions", decision.conditions().stream().map(OrderLetters::line).toList());
  }

  /** What the union representatives are told: the demand and until when. */
  static String told(OrderSubject subject, OrderDecision decision) {
    return switch (decision.deadline()) {
      case Deadline.OnDay day -> subject.demand() + "\n\nFrist: " + day.lastDay();
      case Deadline.AtOnce now -> subject.demand() + "\n\nFrist: straks";
    };
  }

  static Letter extensionGranted(OrderSubject subject, LocalDate until, String reason) {
    return about("ORDER_EXTENSION_GRANTED", subject)
        .filled("until", until)
        .filled("reason", reason);
  }

  static Letter extensionRefused(OrderSubject subject, LocalDate lastDay, String reason) {
    return about("ORDER_EXTENSION_REFUSED", subject)
        .filled("lastDay", lastDay)
        .filled("reason", reason);
  }

  static Letter complied(OrderSubject subject, LocalDate compliedOn) {
    return about("ORDER_COMPLIED", subject).filled("compliedOn", compliedOn);
  }

  static Letter reportRejected(OrderSubject subject, LocalDate lastDay, String reason) {
    return about("ORDER_REPORT_REJECTED", subject)
        .filled("lastDay", lastDay)
        .filled("reason", reason);
  }

  static Letter withdrawn(OrderSubject subject, String reason) {
    return about("ORDER_WITHDRAWN", subject).filled("reason", reason);
  }

  private static Letter about(String kind, OrderSubject subject) {
    return Letter.byTemplate(
        kind, Map.of("demand", subject.demand(), "legalBases", List.copyOf(subject.legalBases())));
  }

  private static Map<String, Object> line(Condition condition) {
    LocalDate deadline = condition.deadline();
    return Map.of("text", condition.text(), "deadline", deadline == null ? "" : deadline);
  }
}
