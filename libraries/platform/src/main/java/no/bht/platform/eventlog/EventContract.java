package no.bht.platform.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contract of one event version.
 *
 * @param wireType full wire name
 * @param dataSchema the schema's versioned URI: its {@code $id} where it has one
 */
record EventContract(String wireType, String dataSchema, JsonSchema schema) {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  static EventContract of(String wireType, JsonNode schema, String fallbackUri) {
    return new EventContract(
        wireType, schema.path("$id").asText(fallbackUri), FACTORY.getSchema(schema, CONFIG));
  }

  /**
   * @throws IllegalArgumentException if the payload breaks the contract; it says where, never what
   */
  void check(JsonNode payload) {
    Set<ValidationMessage> faults = schema.validate(payload);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          faults.stream()
              .map(fault -> fault.getInstanceLocation() + " " + fault.getType())
              .collect(Collectors.joining(", ", wireType + " breaks its contract: ", "")));
    }
  }
}
