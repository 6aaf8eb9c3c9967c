package no.bht.employerregistry.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import no.bht.platform.person.IdentityNumberSearch;
import no.bht.platform.problem.ProblemException;

/** Checks a body by the schema that is published for it; limits stand nowhere else. */
@ApplicationScoped
public class SubmissionDoor {
  private static final String NUMBER = "national-identity-number-not-allowed";
  private static final int MOST_FAULTS = 50;
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .build();

  private final Description description;
  private final ConcurrentHashMap<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  SubmissionDoor(Description description) {
    this.description = description;
  }

  /** The schema as it is published. */
  public ObjectNode schema(String name) {
    return description.standalone(name);
  }

  /**
   * Lets the body through if it fits the schema and holds nothing that may not be kept.
   *
   * @throws ProblemException 400 {@code validation-failed} or {@code
   *     national-identity-number-not-allowed}, with a pointer and never with what was sent
   */
  public ObjectNode admit(String name, JsonNode body) {
    refuseNumbers("", body);
    List<ValidationMessage> faults =
        schemas
            .computeIfAbsent(name, each -> FACTORY.getSchema(description.standalone(each), CONFIG))
            .validate(body)
            .stream()
            .sorted(Comparator.comparing(SubmissionDoor::pointer))
            .limit(MOST_FAULTS)
            .toList();
    if (!faults.isEmpty()) {
      ProblemException refused =
          ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.");
      for (ValidationMessage fault : faults) {
        refused = refused.withError(pointer(fault), code(fault));
      }
      throw refused;
    }
    return (ObjectNode) body;
  }

  private static void refuseNumbers(String pointer, JsonNode node) {
    if (node.isTextual() && !mayBeKept(node.textValue())) {
      throw ProblemException.of(400, "validation-failed", "A text cannot be kept.")
          .withError(pointer, "pattern");
    }
    if (node.isValueNode() && IdentityNumberSearch.isIn(node.asText())) {
      throw ProblemException.of(400, NUMBER, "A text may not hold a national identity number.")
          .withError(pointer, NUMBER);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      refuseNumbers(pointer + "/" + i, node.get(i));
    }
    node.properties()
        .forEach(property -> refuseNumbers(at(pointer, property.getKey()), property.getValue()));
  }

  /** No database keeps NUL, nor half of a pair. */
  private static boolean mayBeKept(String text) {
    return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
  }

  private static String pointer(ValidationMessage fault) {
    String place = fault.getInstanceLocation().toString();
    return fault.getProperty() == null ? place : at(place, fault.getProperty());
  }

  /** The name of a property is the sender's choice. */
  private static String at(String place, String property) {
    return property.length() > 100 || IdentityNumberSearch.isIn(property)
        ? place
        : place + "/" + property;
  }

  private static String code(ValidationMessage fault) {
    return switch (fault.getType()) {
      case "additionalProperties" -> "unknown-property";
      case "type", "enum" -> "value-invalid";
      default -> fault.getType().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    };
  }
}
