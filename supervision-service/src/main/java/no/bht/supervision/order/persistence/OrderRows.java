package no.bht.supervision.order.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.Reasons;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.Extensions;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Obligation;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderCommand;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderFacts;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.order.domain.Pauses;
import org.jspecify.annotations.Nullable;

/** Order to row and back. */
final class OrderRows {
  private OrderRows() {}

  static OrderEntity created(Order order) {
    OrderSubject subject = order.subject();
    OrganisationNumber provider = subject.provider();
    OrderEntity row = new OrderEntity();
    row.id = subject.id().value();
    row.inspectionId = subject.inspection().value();
    row.party = subject.party().number().value();
    row.partyKind = subject.party().kind();
    row.controlPoint = subject.controlPoint();
    row.checklistVersion = subject.checklistVersion();
    row.legalBases = subject.legalBases();
    row.demand = subject.demand();
    row.requiresAssistance = subject.requiresAssistance();
    row.provider = provider == null ? null : provider.value();
    switch (order.notice()) {
      case Notice.Sent sent -> {
        row.noticeSentAt = sent.notice().sentAt();
        row.commentDeadline = sent.notice().commentDeadline();
      }
      case Notice.Omitted omitted -> {
        row.exemptionGround = omitted.ground();
        row.exemptionReason = omitted.reason();
      }
    }
    update(row, order);
    return row;
  }

  /** What may change; of the history only what is new. */
  static void update(OrderEntity row, Order order) {
    row.state = order.state();
    row.overdueAnnouncedOn = order.overdueAnnouncedOn().orElse(null);
    List<OrderEntry> history = order.history();
    history.subList(row.history.size(), history.size()).stream()
        .map(EntryRow::of)
        .forEach(row.history::add);
    row.compliedOn = order.compliedOn().orElse(null);
    row.waitsSince = waitsSince(order);
    update(row.extensions, order.extensions().all(), ExtensionRow::of);
    update(row.pauses, order.pauses().all(), PauseRow::of);
    order.decision().ifPresent(decision -> decide(row, decision));
  }

  private static @Nullable LocalDate waitsSince(Order order) {
    return switch (order.state()) {
      case NOTICE_OMITTED, COMMENTED -> Oslo.dateOf(order.history().getLast().at());
      case COMPLIANCE_REPORTED ->
          order.history().reversed().stream()
              .filter(entry -> entry.command() == OrderCommand.REPORT_COMPLIANCE)
              .findFirst()
              .map(entry -> Oslo.dateOf(entry.at()))
              .orElseThrow();
      case ADVANCE_NOTICE_GIVEN, ISSUED, COMPLIED, ANNULLED, WITHDRAWN -> null;
    };
  }

  /** Only the last one is ever changed. */
  private static <R, D> void update(List<R> rows, List<D> now, Function<D, R> form) {
    for (int i = Math.max(0, rows.size() - 1); i < now.size(); i++) {
      if (i < rows.size()) {
        rows.set(i, form.apply(now.get(i)));
      } else {
        rows.add(form.apply(now.get(i)));
      }
    }
  }

  private static void decide(OrderEntity row, OrderDecision decision) {
    row.rules = decision.reasons().rules();
    row.facts = decision.reasons().facts();
    row.considerations = decision.reasons().considerations();
    row.deadline = decision.deadline().lastDay();
    switch (decision.deadline()) {
      case Deadline.OnDay day -> row.deadlineAskedFor = day.askedFor();
      case Deadline.AtOnce now -> {
        row.deadlineAskedFor = now.lastDay();
        row.danger = now.danger();
      }
    }
    for (int i = 0; i < decision.conditions().size(); i++) {
      if (i == row.conditions.size()) {
        row.conditions.add(new ConditionRow());
      }
      row.conditions.get(i).show(decision.conditions().get(i));
    }
    row.decidedBy = decision.decidedBy();
    row.decidedAt = decision.decidedAt();
    row.appealDeadline = decision.appealDeadline();
    row.unionInformedAt = decision.unionRepresentativesInformedAt();
  }

  static Order order(OrderEntity row) {
    return new Order(
        subject(row),
        notice(row),
        new OrderFacts.Kept(
            row.state, row.history.stream().map(EntryRow::entry).toList(), obligation(row)),
        row.version);
  }

  private static @Nullable Obligation obligation(OrderEntity row) {
    OrderDecision decision = decision(row);
    return decision == null
        ? null
        : new Obligation(
            decision,
            new Extensions(row.extensions.stream().map(ExtensionRow::request).toList()),
            new Pauses(row.pauses.stream().map(PauseRow::pause).toList()),
            row.overdueAnnouncedOn,
            row.compliedOn);
  }

  private static OrderSubject subject(OrderEntity row) {
    return new OrderSubject(
        new OrderId(row.id),
        new InspectionId(row.inspectionId),
        new Party(row.partyKind, new OrganisationNumber(row.party)),
        row.controlPoint,
        row.checklistVersion,
        row.legalBases,
        row.demand,
        row.requiresAssistance,
        row.provider == null ? null : new OrganisationNumber(row.provider));
  }

  private static Notice notice(OrderEntity row) {
    return row.noticeSentAt == null
        ? new Notice.Omitted(there(row.exemptionGround), there(row.exemptionReason))
        : new Notice.Sent(new AdvanceNotice(row.noticeSentAt, there(row.commentDeadline)));
  }

  private static @Nullable OrderDecision decision(OrderEntity row) {
    return row.decidedAt == null
        ? null
        : new OrderDecision(
            new Reasons(there(row.rules), there(row.facts), row.considerations),
            deadline(row),
            row.conditions.stream().map(ConditionRow::condition).toList(),
            there(row.decidedBy),
            row.decidedAt,
            there(row.appealDeadline),
            there(row.unionInformedAt));
  }

  private static Deadline deadline(OrderEntity row) {
    String danger = row.danger;
    return danger == null
        ? new Deadline.OnDay(there(row.deadline), there(row.deadlineAskedFor))
        : new Deadline.AtOnce(there(row.deadline), danger);
  }

  /** The table's checks say that it is there. */
  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
