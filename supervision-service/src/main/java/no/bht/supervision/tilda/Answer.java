package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An answer that is written while it is read, item by item. What is not known is left out, never
 * null. When it fails nothing closes it: half an answer is not to be taken for a whole one.
 */
public final class Answer {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  private final JsonGenerator json;

  private Answer(JsonGenerator json) {
    this.json = json;
  }

  /** What is written between the brackets. */
  @FunctionalInterface
  public interface Items {
    void write(Answer answer) throws IOException;
  }

  /** The envelope around a list: status, text, authority. */
  static StreamingOutput enveloped(String authority, String list, Items items) {
    return out -> {
      Answer answer = on(out);
      answer.json.writeStartObject();
      answer.json.writeStringField("status", "ok");
      answer.json.writeStringField("statustekst", "");
      answer.json.writeStringField("tilsynsmyndighet", authority);
      answer.json.writeFieldName(list);
      answer.writeArray(items);
      answer.json.writeEndObject();
      answer.json.flush();
    };
  }

  /** The list alone. */
  public static StreamingOutput bare(Items items) {
    return out -> {
      Answer answer = on(out);
      answer.writeArray(items);
      answer.json.flush();
    };
  }

  private static Answer on(OutputStream out) throws IOException {
    return new Answer(JSON.getFactory().createGenerator(out));
  }

  private void writeArray(Items items) throws IOException {
    json.writeStartArray();
    items.write(this);
    json.writeEndArray();
  }

  /** One more item. */
  public void add(Object item) throws IOException {
    json.writeObject(item);
  }
}
