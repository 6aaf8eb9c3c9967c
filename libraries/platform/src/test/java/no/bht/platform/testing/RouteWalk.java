package no.bht.platform.testing;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks the JAX-RS classes that ship in some packages and tells every route. */
public final class RouteWalk {
  private RouteWalk() {}

  /**
   * The routes of a service with those its libraries bring, for instance {@code
   * RouteWalk.of("no.bht.approval", "no.bht.platform", "no.bht.casework")}.
   *
   * @throws AssertionError if an endpoint does not say who may call it
   */
  public static List<Route> of(String... packages) {
    return Stream.of(packages)
        .flatMap(RouteWalk::classesIn)
        .filter(type -> type.isAnnotatedWith(Path.class.getName()))
        .map(JavaClass::reflect)
        .flatMap(RouteWalk::routesOf)
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
        .toList();
  }

  /** Looks at the classes alone: what they depend on is not needed to tell their routes. */
  private static Stream<JavaClass> classesIn(String root) {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return ArchitectureRules.production(root).stream();
        });
  }

  private static Stream<Route> routesOf(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(method -> httpMethod(method).map(verb -> route(resource, method, verb)).stream());
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(mark -> mark != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Route route(Class<?> resource, Method method, String verb) {
    String path = resource.getAnnotation(Path.class).value();
    if (method.isAnnotationPresent(Path.class)) {
      path = path + "/" + method.getAnnotation(Path.class).value();
    }
    return new Route(verb, normal(path), roles(resource, method), contentType(resource, method));
  }

  private static String normal(String path) {
    return ("/" + path)
        .replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}")
        .replaceAll("/+", "/")
        .replaceAll("(?<=.)/$", "");
  }

  private static Set<String> roles(Class<?> resource, Method method) {
    if (method.isAnnotationPresent(PermitAll.class)) {
      return Set.of();
    }
    return annotation(RolesAllowed.class, resource, method)
        .map(
            allowed ->
                Arrays.stream(allowed.value())
                    .map(RouteWalk::resolved)
                    .collect(Collectors.toUnmodifiableSet()))
        .or(() -> annotation(PermitAll.class, resource, method).map(mark -> Set.<String>of()))
        .orElseThrow(() -> new AssertionError(method + " does not say who may call it"));
  }

  /** A role that a library leaves to the service: {@code ${its.setting}}. */
  private static String resolved(String role) {
    if (!role.startsWith("${")) {
      return role;
    }
    Properties settings = new Properties();
    try (InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("application.properties")) {
      settings.load(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(
        settings.getProperty(role.substring(2, role.length() - 1)), role + " is not set");
  }

  private static String contentType(Class<?> resource, Method method) {
    return annotation(Consumes.class, resource, method)
        .map(consumes -> consumes.value()[0])
        .filter(type -> !type.contains("*"))
        .orElse("application/json");
  }

  private static <A extends Annotation> Optional<A> annotation(
      Class<A> type, Class<?> resource, Method method) {
    return Optional.ofNullable(method.getAnnotation(type))
        .or(() -> Optional.ofNullable(resource.getAnnotation(type)));
  }
}
