package no.bht.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.bht.localstack.server.Waiting;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** From the event log to Kafka, against a producer that has its records at hand. */
final class RelaySpeed implements Measurement {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private final int events;

  RelaySpeed(int events) {
    this.events = events;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = lab.copyOf("approval");
    List<String> numbers = Numbers.first(1000);
    lab.execute(
        place.name(),
        "create table bench_number as select unnest('{%s}'::text[]) as number"
            .formatted(String.join(",", numbers)));
    lab.start("approval-service", place, "-Xmx512m");
    int size =
        lab.ask(place.name(), "select payload from event_log order by position limit 1")
            .getFirst()
            .length();
    Rounds relayed = new Rounds();
    Rounds limit = new Rounds();
    relay(lab, place);
    produce(lab, place, numbers, size);
    for (int i = 0; i < Rounds.COUNT; i++) {
      limit.add(produce(lab, place, numbers, size));
      relayed.add(relay(lab, place));
    }
    return Result.atLeast(
        "Relay from the event log to Kafka, against a producer of the same records",
        relayed.median() / limit.median(),
        0.5,
        List.of(
            Result.text("%d events a round, payload of %d bytes, acks=all", events, size),
            "relayed per second:  " + relayed,
            "produced per second: " + limit));
  }

  private double relay(Lab lab, Lab.Place place) {
    lab.execute(
        place.name(),
        """
        insert into event_log (event_id, event_type, subject, occurred_at, data_schema, payload,
          correlation_id, actor, legal_basis, is_public)
        select gen_random_uuid(), m.event_type, n.number, m.occurred_at, m.data_schema, m.payload,
          m.correlation_id, m.actor, m.legal_basis, false
        from (select * from event_log order by position limit 1) m,
          (select number from bench_number, generate_series(1, %d)) n
        limit %d
        """
            .formatted(events / 1000 + 1, events));
    long start = System.nanoTime();
    if (!Waiting.until(() -> isAllSent(lab, place.name()), LIMIT)) {
      throw new BenchmarkException("Not all events were relayed within " + LIMIT);
    }
    return events / ((System.nanoTime() - start) / 1e9);
  }

  private static boolean isAllSent(Lab lab, String database) {
    return "t"
        .equals(
            lab.ask(
                    database,
                    "select (select last_position from relay_state) >= (select max(position) from event_log)")
                .getFirst());
  }

  private double produce(Lab lab, Lab.Place place, List<String> numbers, int size) {
    byte[] value = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
    byte[] header = "x".repeat(40).getBytes(StandardCharsets.UTF_8);
    Map<String, Object> settings =
        Map.of("bootstrap.servers", lab.kafka(), "acks", "all", "enable.idempotence", true);
    long start = System.nanoTime();
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < events; i++) {
        byte[] key = numbers.get(i % numbers.size()).getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> event =
            new ProducerRecord<>("bench-limit-" + place.name(), key, value);
        for (int h = 0; h < 8; h++) {
          event.headers().add("ce_header" + h, header);
        }
        var unused = producer.send(event);
      }
      producer.flush();
    }
    return events / ((System.nanoTime() - start) / 1e9);
  }
}
