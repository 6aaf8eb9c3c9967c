package no.bht.approval.provider.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.provider.Findings;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Breaches, cleared or not, and orders; those that name no provider do not concern us. */
@ApplicationScoped
class FindingHandler implements EventHandler {
  private static final String BREACHED = "no.bht.supervision.control-point-breached.v1";
  private static final String CLEARED = "no.bht.supervision.control-point-cleared.v1";
  private static final String ORDERED = "no.bht.supervision.order-issued.v1";

  private final Findings findings;

  FindingHandler(Findings findings) {
    this.findings = findings;
  }

  /** The fields used of {@code control-point-breached}. */
  record Breached(
      UUID inspectionId,
      String controlPoint,
      LocalDate observedOn,
      @Nullable OrganisationNumber provider,
      @Nullable Integer sequence) {}

  /** The fields used of {@code control-point-cleared}. */
  record Cleared(
      UUID inspectionId,
      String controlPoint,
      LocalDate clearedOn,
      @Nullable OrganisationNumber provider,
      int sequence) {}

  /** The fields used of {@code order-issued}. */
  record Ordered(
      UUID inspectionId,
      String controlPoint,
      LocalDate deadline,
      @Nullable OrganisationNumber provider) {}

  @Override
  public Set<String> types() {
    return Set.of(BREACHED, CLEARED, ORDERED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    switch (event.type()) {
      case BREACHED -> breached(event, event.dataAs(Breached.class));
      case CLEARED -> cleared(event.dataAs(Cleared.class));
      default -> ordered(event, event.dataAs(Ordered.class));
    }
  }

  private void breached(ReceivedEvent event, Breached breach) {
    OrganisationNumber provider = breach.provider();
    if (provider != null) {
      int sequence = Objects.requireNonNullElse(breach.sequence(), 0);
      findings.add(
          event.id(),
          "BREACH",
          new Findings.Told(breach.inspectionId(), breach.controlPoint(), provider, sequence),
          event.subject(),
          breach.observedOn());
    }
  }

  private void cleared(Cleared cleared) {
    OrganisationNumber provider = cleared.provider();
    if (provider != null) {
      findings.clear(
          new Findings.Told(
              cleared.inspectionId(), cleared.controlPoint(), provider, cleared.sequence()),
          cleared.clearedOn());
    }
  }

  private void ordered(ReceivedEvent event, Ordered order) {
    OrganisationNumber provider = order.provider();
    if (provider != null) {
      findings.add(
          event.id(),
          "ORDER",
          new Findings.Told(order.inspectionId(), order.controlPoint(), provider, 0),
          event.subject(),
          order.deadline());
    }
  }
}
