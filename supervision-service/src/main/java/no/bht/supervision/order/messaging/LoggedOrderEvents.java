package no.bht.supervision.order.messaging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvent.OrderAnnulled;
import no.bht.supervision.order.domain.OrderEvent.OrderComplied;
import no.bht.supervision.order.domain.OrderEvent.OrderConditionOverdue;
import no.bht.supervision.order.domain.OrderEvent.OrderDeadlineMoved;
import no.bht.supervision.order.domain.OrderEvent.OrderIssued;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import no.bht.supervision.order.domain.OrderEvent.OrderWithdrawn;
import no.bht.supervision.order.domain.OrderEvents;
import no.bht.supervision.order.domain.OrderFollower;
import no.bht.supervision.order.domain.OrderSubject;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LoggedOrderEvents implements OrderEvents {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-6";

  private final EventLog log;
  private final List<OrderFollower> followers;

  LoggedOrderEvents(EventLog log, @All List<OrderFollower> followers) {
    this.log = log;
    this.followers = List.copyOf(followers);
  }

  @Override
  public void add(List<OrderEvent> events) {
    for (OrderEvent event : events) {
      logged(event).ifPresent(log::append);
      followers.forEach(follower -> follower.happened(event));
    }
  }

  private static Optional<LoggedEvent> logged(OrderEvent event) {
    OrderSubject subject = event.subject();
    UUID order = subject.id().value();
    UUID inspection = subject.inspection().value();
    return switch (event) {
      case OrderIssued(var ignored, Deadline deadline) ->
          logged(
              subject,
              "order-issued",
              new Issued(
                  order,
                  inspection,
                  subject.controlPoint(),
                  deadline.lastDay(),
                  subject.requiresAssistance(),
                  subject.provider(),
                  deadline instanceof Deadline.AtOnce ? true : null));
      case OrderComplied(var ignored, LocalDate compliedOn) ->
          logged(subject, "order-complied", new Complied(order, inspection, compliedOn));
      case OrderOverdue(var ignored, LocalDate deadline) ->
          logged(subject, "order-overdue", new Overdue(order, inspection, deadline));
      case OrderConditionOverdue(var ignored, int number, LocalDate deadline) ->
          logged(
              subject,
              "order-condition-overdue",
              new ConditionOverdue(order, inspection, number, deadline));
      case OrderAnnulled(var ignored, LocalDate annulledOn) ->
          logged(subject, "order-annulled", new Annulled(order, inspection, annulledOn));
      case OrderDeadlineMoved moved -> Optional.empty();
      case OrderWithdrawn withdrawn -> Optional.empty();
    };
  }

  private static Optional<LoggedEvent> logged(OrderSubject subject, String type, Object payload) {
    return Optional.of(new LoggedEvent(type, subject.party().number(), payload, BASIS, null));
  }

  record Issued(
      UUID orderId,
      UUID inspectionId,
      String controlPoint,
      LocalDate deadline,
      boolean requiresAssistance,
      @Nullable OrganisationNumber provider,
      @Nullable Boolean atOnce) {}

  record Annulled(UUID orderId, UUID inspectionId, LocalDate annulledOn) {}

  record Complied(UUID orderId, UUID inspectionId, LocalDate compliedOn) {}

  record Overdue(UUID orderId, UUID inspectionId, LocalDate deadline) {}

  record ConditionOverdue(UUID orderId, UUID inspectionId, int condition, LocalDate deadline) {}
}
