package no.bht.supervision.order.persistence;

import java.util.List;
import java.util.Objects;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.Reasons;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderSubject;
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
    order.decision().ifPresent(decision -> decide(row, decision));
  }

  private static void decide(OrderEntity row, OrderDecision decision) {
    row.rules = decision.reasons().rules();
    row.facts = decision.reasons().facts();
    row.considerations = decision.reasons().considerations();
    row.deadline = decision.deadline();
    row.deadlineAskedFor = decision.deadlineAskedFor();
    row.decidedBy = decision.decidedBy();
    row.decidedAt = decision.decidedAt();
    row.appealDeadline = decision.appealDeadline();
    row.unionInformedAt = decision.unionRepresentativesInformedAt();
  }

  static Order order(OrderEntity row) {
    return new Order(
        subject(row),
        notice(row),
        row.state,
        row.history.stream().map(EntryRow::entry).toList(),
        decision(row),
        row.overdueAnnouncedOn,
        row.version);
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
            there(row.deadline),
            there(row.deadlineAskedFor),
            there(row.decidedBy),
            row.decidedAt,
            there(row.appealDeadline),
            there(row.unionInformedAt));
  }

  /** The table's checks say that it is there. */
  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
