package no.bht.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A number is no text, a text is no number, an empty text is no missing day, an index is no enum
 * value, a key stands once.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.enable(
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    refuse(json, LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float);
    refuse(json, LogicalType.Textual, CoercionInputShape.Boolean);
    for (LogicalType number :
        List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
      refuse(json, number, CoercionInputShape.String, CoercionInputShape.EmptyString);
    }
    for (LogicalType written :
        List.of(LogicalType.DateTime, LogicalType.OtherScalar, LogicalType.Enum)) {
      refuse(json, written, CoercionInputShape.EmptyString);
    }
  }

  private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape... shapes) {
    for (CoercionInputShape shape : shapes) {
      json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
    }
  }
}
