package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Advice is the same for everybody and makes more than half of an answer: each is written once and
 * its bytes are kept. There are as many as codes times languages.
 */
final class AdviceJson extends JsonSerializer<Advice> {
  private static final Map<Advice, SerializableString> WRITTEN = new ConcurrentHashMap<>();

  @Override
  public void serialize(Advice advice, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    SerializableString written = WRITTEN.get(advice);
    json.writeRawValue(
        written == null ? WRITTEN.computeIfAbsent(advice, AdviceJson::write) : written);
  }

  private static SerializableString write(Advice advice) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("code", advice.code().name());
    object.put("text", advice.text());
    object.put("reference", advice.reference());
    if (advice.statute() != null) {
      object.put("statute", advice.statute());
    }
    advice.mustDo().forEach(object.putArray("mustDo")::add);
    return new SerializedString(object.toString());
  }
}
