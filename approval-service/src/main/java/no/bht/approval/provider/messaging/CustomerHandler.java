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

/** Whom providers serve; the subject is the employer. */
@ApplicationScoped
class CustomerHandler implements EventHandler {
  private static final String STARTED = "no.bht.employer-registry.affiliation-started.v1";
  private static final String ENDED = "no.bht.employer-registry.affiliation-ended.v1";
  private static final String INVALIDATED = "no.bht.employer-registry.affiliation-invalidated.v1";

  private static final String CHANGED = "no.bht.employer-registry.employer-changed.v1";

  private final ReceivedFacts facts;

  CustomerHandler(ReceivedFacts facts) {
    this.facts = facts;
  }

  /** The fields used of {@code affiliation-started}. */
  record Started(
      UUID affiliationId,
      OrganisationNumber provider,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer employees) {}

  /** The fields used of {@code affiliation-ended}. */
  record Ended(UUID affiliationId, LocalDate lastDay) {}

  /** The fields used of {@code affiliation-invalidated}. */
  record Invalidated(UUID affiliationId, LocalDate invalidFrom) {}

  /** The fields used of {@code employer-changed}. */
  record Changed(
      LocalDate readOn, @Nullable Integer employees, @Nullable LocalDate deregisteredOn) {}

  @Override
  public Set<String> types() {
    return Set.of(STARTED, ENDED, INVALIDATED, CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    switch (event.type()) {
      case STARTED -> {
        Started started = event.dataAs(Started.class);
        facts.served(
            started.affiliationId(),
            started.provider(),
            event.subject(),
            started.employees(),
            started.from(),
            started.to());
      }
      case ENDED -> {
        Ended ended = event.dataAs(Ended.class);
        facts.servedTo(ended.affiliationId(), ended.lastDay());
      }
      case INVALIDATED -> {
        Invalidated invalidated = event.dataAs(Invalidated.class);
        facts.notServedFrom(invalidated.affiliationId(), invalidated.invalidFrom());
      }
      case CHANGED -> {
        Changed changed = event.dataAs(Changed.class);
        facts.customerChanged(
            event.subject(), changed.readOn(), changed.employees(), changed.deregisteredOn());
      }
      default -> throw new IllegalArgumentException("Not subscribed to " + event.type());
    }
  }
}
