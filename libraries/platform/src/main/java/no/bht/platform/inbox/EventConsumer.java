package no.bht.platform.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes records off the topics this service listens to, one after the other. */
@ApplicationScoped
class EventConsumer {

  private final Delivery delivery;

  EventConsumer(Delivery delivery) {
    this.delivery = delivery;
  }

  @Incoming("events")
  @Blocking
  void receive(ConsumerRecord<byte[], byte[]> message) {
    delivery.deliver(message);
  }
}
