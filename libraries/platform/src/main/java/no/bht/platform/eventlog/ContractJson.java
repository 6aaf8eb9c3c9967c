package no.bht.platform.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * How events are written and read: ISO dates, absent values left out, unknown fields ignored. Kept
 * apart from the mapper of the HTTP interface, which is strict.
 */
public final class ContractJson {

  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .addModule(organisationNumbers())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private ContractJson() {}

  /**
   * @throws IllegalArgumentException if Jackson cannot write it
   */
  static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static SimpleModule organisationNumbers() {
    return new SimpleModule("organisation-numbers")
        .addSerializer(
            OrganisationNumber.class,
            new JsonSerializer<>() {
              @Override
              public void serialize(
                  OrganisationNumber number, JsonGenerator json, SerializerProvider provider)
                  throws IOException {
                json.writeString(number.value());
              }
            })
        .addDeserializer(
            OrganisationNumber.class,
            new JsonDeserializer<>() {
              @Override
              public OrganisationNumber deserialize(JsonParser json, DeserializationContext context)
                  throws IOException {
                return new OrganisationNumber(json.getText());
              }
            });
  }
}
