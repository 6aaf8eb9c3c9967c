package no.bht.approval.publicregister;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * An answer as JSON, ready to be sent but for the moment it is sent at, which stands last.
 *
 * @param head everything up to the moment
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never given away
record StoredAnswer(byte[] head) {
  private static final byte[] END = {'"', '}'};
  private static final String LAST = "\"generatedAt\":\"";

  static StoredAnswer of(RegisterAnswer answer, ObjectMapper mapper) {
    try {
      String json = mapper.writeValueAsString(answer);
      int end = json.lastIndexOf(LAST) + LAST.length();
      return new StoredAnswer(json.substring(0, end).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer can be written", e);
    }
  }

  byte[] at(Instant moment) {
    byte[] time = moment.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] body = new byte[head.length + time.length + END.length];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(time, 0, body, head.length, time.length);
    System.arraycopy(END, 0, body, head.length + time.length, END.length);
    return body;
  }
}
