package no.bht.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the other services tell a service that is alone; whether it heard, it knows. */
final class ToldByOthers implements AutoCloseable {
  private final Alone service;
  private final KafkaProducer<String, String> topics =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", AcceptanceStack.running().kafkaAddress(), "acks", "all"),
          new StringSerializer(),
          new StringSerializer());

  ToldByOthers(Alone service) {
    this.service = service;
  }

  /** Of employers, their affiliations, and a provider that loses its approval. */
  void tellOf(List<String> employers, String provider) {
    String approval = UUID.randomUUID().toString();
    tell(
        "approval",
        "approval-granted",
        provider,
        """
        {"approvalId":"%1$s","applicationId":"%1$s","validFrom":"2026-01-01","validTo":"2030-12-31",
        "ruleVersion":"2023-01-01","exception":false}
        """
            .formatted(approval));
    for (String employer : employers) {
      tell(
          "employer-registry",
          "obligation-established",
          employer,
          """
          {"from":"2026-01-01","ground":"INDUSTRY_LIST","ruleVersion":"SN2025","entry":"41",
          "industryCode":"41.000","classification":"SN2025","municipalityNumber":"0301",
          "organisationForm":"AS","employees":34}
          """);
      tell(
          "employer-registry",
          "affiliation-started",
          employer,
          """
          {"affiliationId":"%s","provider":"%s","from":"2026-02-01","restored":false}
          """
              .formatted(UUID.randomUUID(), provider));
    }
    tell(
        "approval",
        "approval-withdrawn",
        provider,
        """
        {"approvalId":"%s","withdrawnFrom":"2027-01-11"}
        """
            .formatted(approval));
  }

  /** Sent twice, as a relay does that died before it noted what it had sent. */
  private void tell(String source, String type, String subject, String payload) {
    var event = new ProducerRecord<>(service.topic(source), subject, payload);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "urn:bht:" + source,
            "ce_type",
            "no.bht." + source + "." + type + ".v1",
            "ce_subject",
            subject,
            "ce_time",
            "2027-01-15T07:00:00Z",
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    for (int time = 0; time < 2; time++) {
      var unused = topics.send(event);
    }
  }

  /** When all is sent. */
  @Override
  public void close() {
    topics.close();
  }
}
