package no.bht.platform.eventlog.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.bht.platform.eventlog.kafka.CloudEventHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Entries of the log as CloudEvents in binary mode; the key is the subject. */
record CloudEventRecords(String topic, String source) {

  ProducerRecord<byte[], byte[]> of(LogRow row) {
    var message = new ProducerRecord<>(topic, bytes(row.subject()), bytes(row.payload()));
    put(message, CloudEventHeaders.SPEC_VERSION, "1.0");
    put(message, CloudEventHeaders.ID, row.id());
    put(message, CloudEventHeaders.SOURCE, source);
    put(message, CloudEventHeaders.TYPE, row.type());
    put(message, CloudEventHeaders.SUBJECT, row.subject());
    put(message, CloudEventHeaders.TIME, row.occurredAt().toString());
    put(message, CloudEventHeaders.DATA_SCHEMA, row.dataSchema());
    put(message, CloudEventHeaders.CORRELATION_ID, row.correlationId());
    put(message, CloudEventHeaders.CONTENT_TYPE, "application/json");
    return message;
  }

  private static void put(ProducerRecord<byte[], byte[]> message, String name, String value) {
    message.headers().add(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
