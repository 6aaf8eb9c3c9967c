package no.bht.platform.organisation;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Organisation numbers in path and query: a bad one is 400 and names the parameter. */
@Provider
class OrganisationNumberParameters implements ParamConverterProvider {
  private final OrganisationNumberDoor door;

  OrganisationNumberParameters(OrganisationNumberDoor door) {
    this.door = door;
  }

  @Override
  @SuppressWarnings("unchecked") // the type was compared
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return rawType == OrganisationNumber.class
        ? (ParamConverter<T>) new Converter(door, nameIn(annotations))
        : null;
  }

  private static String nameIn(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      switch (annotation) {
        case PathParam path -> {
          return path.value();
        }
        case QueryParam query -> {
          return query.value();
        }
        case HeaderParam header -> {
          return header.value();
        }
        case CookieParam cookie -> {
          return cookie.value();
        }
        default -> {}
      }
    }
    return "";
  }

  private record Converter(OrganisationNumberDoor door, String parameter)
      implements ParamConverter<OrganisationNumber> {

    @Override
    public OrganisationNumber fromString(String text) {
      try {
        return door.read(text);
      } catch (IllegalArgumentException e) {
        // Any other exception here becomes 404 by the rules of JAX-RS.
        var error =
            new FieldError(
                "/" + parameter, OrganisationNumberDoor.CODE, OrganisationNumberDoor.DETAIL);
        throw new WebApplicationException(
            e,
            Problems.response(
                400, OrganisationNumberDoor.CODE, OrganisationNumberDoor.DETAIL, List.of(error)));
      }
    }

    @Override
    public String toString(OrganisationNumber number) {
      return number.value();
    }
  }
}
