package no.bht.employerregistry.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** The schemas of the published description (OpenAPI 3.1, so each is a JSON Schema 2020-12). */
@ApplicationScoped
class Description {
  private static final String FILE = "META-INF/openapi.yaml";
  private static final String REF = "#/components/schemas/";

  private final JsonNode schemas;

  Description() {
    try (InputStream yaml =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      this.schemas = new YAMLMapper().readTree(yaml).at("/components/schemas");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema with all it refers to, to stand alone. */
  ObjectNode standalone(String name) {
    Set<String> needed = new LinkedHashSet<>();
    collect(name, needed);
    ObjectNode schema = new YAMLMapper().createObjectNode();
    schema
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:bht:submission:employer-registry:" + name + ":v1")
        .put("$ref", REF + name);
    ObjectNode components = schema.putObject("components").putObject("schemas");
    needed.forEach(each -> components.set(each, schemas.path(each)));
    return schema;
  }

  private void collect(String name, Set<String> needed) {
    if (!schemas.has(name)) {
      throw new IllegalArgumentException("No schema is described as " + name);
    }
    if (needed.add(name)) {
      schemas.path(name).findValuesAsText("$ref").stream()
          .map(reference -> reference.substring(REF.length()))
          .forEach(each -> collect(each, needed));
    }
  }
}
