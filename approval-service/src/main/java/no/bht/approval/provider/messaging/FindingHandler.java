package no.bht.approval.provider.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.provider.ReceivedFacts;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Breaches and orders; those that name no provider do not concern us. */
@ApplicationScoped
class FindingHandler implements EventHandler {
  private static final String BREACH = "no.bht.supervision.control-point-breached.v1";
  private static final String ORDER = "no.bht.supervision.order-issued.v1";

  private final ReceivedFacts facts;

  FindingHandler(ReceivedFacts facts) {
    this.facts = facts;
  }

  /** The fields used of {@code control-point-breached}. */
  record ControlPointBreached(
      UUID inspectionId,
      String controlPoint,
      LocalDate observedOn,
      @Nullable OrganisationNumber provider) {}

  /** The fields used of {@code order-issued}. */
  record OrderIssued(
      UUID inspectionId,
      String controlPoint,
      LocalDate deadline,
      @Nullable OrganisationNumber provider) {}

  @Override
  public Set<String> types() {
    return Set.of(BREACH, ORDER);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(BREACH)) {
      ControlPointBreached breach = event.dataAs(ControlPointBreached.class);
      keep(
          event,
          "BREACH",
          breach.provider(),
          breach.inspectionId(),
          breach.controlPoint(),
          breach.observedOn());
    } else {
      OrderIssued order = event.dataAs(OrderIssued.class);
      keep(
          event,
          "ORDER",
          order.provider(),
          order.inspectionId(),
          order.controlPoint(),
          order.deadline());
    }
  }

  private void keep(
      ReceivedEvent event,
      String kind,
      @Nullable OrganisationNumber provider,
      UUID inspection,
      String controlPoint,
      LocalDate day) {
    if (provider != null) {
      facts.finding(event.id(), provider, kind, inspection, controlPoint, event.subject(), day);
    }
  }
}
