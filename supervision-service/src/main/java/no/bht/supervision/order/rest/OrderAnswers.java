package no.bht.supervision.order.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.http.Viewers;
import no.bht.supervision.order.domain.Order;
import org.jspecify.annotations.Nullable;

/** What the order resources have in common: who steps when, and the order as the answer. */
@RequestScoped
class OrderAnswers {
  private final Viewers viewers;
  private final InstantSource clock;

  OrderAnswers(Viewers viewers, InstantSource clock) {
    this.viewers = viewers;
    this.clock = clock;
  }

  Viewer viewer() {
    return viewers.current();
  }

  Order.Step step(@Nullable String text) {
    return new Order.Step(viewer().subject(), clock.instant(), text);
  }

  OrderResponse response(Order order) {
    return OrderResponse.of(order, Oslo.today(clock));
  }

  Response answer(Optional<Order> order) {
    return answer(order, Response.ok());
  }

  Response answer(Optional<Order> order, Response.ResponseBuilder answer) {
    Order found = order.orElseThrow(ProblemException::notFound);
    return answer.tag(EntityTags.of(found.version())).entity(response(found)).build();
  }
}
