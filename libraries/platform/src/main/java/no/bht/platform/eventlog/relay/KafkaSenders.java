package no.bht.platform.eventlog.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import no.bht.platform.eventlog.ServiceSettings;
import no.bht.platform.eventlog.kafka.ReliableProducers;
import no.bht.platform.eventlog.kafka.Topics;

/** Opens senders to the service's own topic, which is made first if it is missing. */
@ApplicationScoped
class KafkaSenders implements BatchSender.Source {

  private final ReliableProducers producers;
  private final Topics topics;
  private final ServiceSettings service;

  KafkaSenders(ReliableProducers producers, Topics topics, ServiceSettings service) {
    this.producers = producers;
    this.topics = topics;
    this.service = service;
  }

  @Override
  public BatchSender open(Connection leadership) {
    topics.ensure();
    return new KafkaSender(
        producers.open(service.name() + "-relay"),
        new CloudEventRecords(topics.own(), service.source()),
        leadership);
  }
}
