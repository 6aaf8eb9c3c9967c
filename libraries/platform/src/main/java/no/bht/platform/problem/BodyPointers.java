package no.bht.platform.problem;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Who refuses a command knows the name of what is wrong, and not where in the body it stands: the
 * same name may stand at the top of one body and deeper in another.
 */
final class BodyPointers {

  private BodyPointers() {}

  /** The faults with pointers into the body of the current request. */
  static List<FieldError> ofCurrentRequest(List<FieldError> errors) {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    if (errors.isEmpty() || request == null || request.getTarget() == null) {
      return errors;
    }
    Class<?>[] parameters = request.getTarget().getParameterTypes();
    return errors.stream().map(error -> within(error, parameters)).toList();
  }

  /** As it is, unless the name stands nowhere but in one place inside another property. */
  static FieldError within(FieldError error, Class<?>... parameters) {
    String[] steps = error.pointer().split("/", 3);
    List<String> places =
        steps.length < 2
            ? List.of()
            : Stream.of(parameters).flatMap(type -> placesOf(steps[1], type).stream()).toList();
    return places.size() == 1
        ? new FieldError(places.getFirst() + error.pointer(), error.code(), error.detail())
        : error;
  }

  private static List<String> placesOf(String name, Class<?> body) {
    List<String> places = new ArrayList<>();
    if (body.isRecord()) {
      for (RecordComponent property : body.getRecordComponents()) {
        if (property.getName().equals(name)) {
          places.add("");
        } else if (property.getType() != body) {
          placesOf(name, property.getType())
              .forEach(place -> places.add("/" + property.getName() + place));
        }
      }
    }
    return places;
  }
}
