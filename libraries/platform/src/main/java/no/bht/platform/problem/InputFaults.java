package no.bht.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is wrong with a body or a parameter, and where. */
final class InputFaults {

  private InputFaults() {}

  static Response response(ConstraintViolationException exception) {
    List<FieldError> errors =
        exception.getConstraintViolations().stream()
            .map(
                violation ->
                    new FieldError(
                        pointerOf(violation.getPropertyPath()),
                        codeOf(violation),
                        violation.getMessage()))
            .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
            .toList();
    return Problems.response(
        400, "validation-failed", "The request breaks the rules of its schema.", errors);
  }

  static Response response(JsonProcessingException exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return Problems.response(
            problem.status(),
            problem.code(),
            problem.detail(),
            List.of(new FieldError(pointerOf(exception), problem.code(), null)));
      }
    }
    String code =
        switch (exception) {
          case UnrecognizedPropertyException unknown -> "unknown-property";
          case JsonMappingException mismatch -> "value-invalid";
          default -> "json-unreadable";
        };
    return Problems.response(
        400,
        code,
        "The body is not the JSON that is documented.",
        List.of(new FieldError(pointerOf(exception), code, null)));
  }

  private static String pointerOf(JsonProcessingException exception) {
    return exception instanceof JsonMappingException mapping
        ? mapping.getPath().stream()
            .map(
                step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
            .collect(Collectors.joining())
        : "";
  }

  /** The method and, where it is the body, the parameter have no place in a pointer. */
  private static String pointerOf(Path path) {
    StringBuilder pointer = new StringBuilder();
    boolean hasProperty = false;
    for (Path.Node node : path) {
      hasProperty |= node.getKind() == ElementKind.PROPERTY;
    }
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY
          || (node.getKind() == ElementKind.PARAMETER && !hasProperty)) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static String codeOf(ConstraintViolation<?> violation) {
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return name.equals("NotNull")
        ? "required"
        : name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
