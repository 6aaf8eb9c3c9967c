package no.bht.platform.testing;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Conditions that ArchUnit has no words for. */
final class ArchitectureConditions {
  private static final Set<String> WHO_MAY_CALL =
      Set.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll");
  private static final Set<String> ENTITY_MARKS =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.MappedSuperclass");
  private static final String ACTIVE_RECORD = "io.quarkus.hibernate.orm.panache.PanacheEntityBase";

  private ArchitectureConditions() {}

  static ArchCondition<JavaClass> notKnowAnotherPackageOf(String... adapters) {
    PackageMatchers adapter = PackageMatchers.of(adapters);
    return new Condition<>("not know another adapter") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency -> {
                  String target = dependency.getTargetClass().getPackageName();
                  return adapter.test(target) && !target.equals(type.getPackageName());
                })
            .forEach(dependency -> violated(type, dependency.getDescription(), events));
      }
    };
  }

  static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new Condition<>("say who may call it") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            WHO_MAY_CALL.stream()
                .anyMatch(
                    mark ->
                        method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark));
        if (!said) {
          violated(method, method.getFullName() + " does not say who may call it", events);
        }
      }
    };
  }

  static ArchCondition<JavaClass> notReadTheClockNorMakeRandomIds() {
    return new Condition<>("not read the clock nor make random ids") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitAccessesFromSelf().stream()
            .filter(access -> readsTheClockOrMakesIds(access.getTarget()))
            .forEach(access -> violated(type, access.getDescription(), events));
      }
    };
  }

  private static boolean readsTheClockOrMakesIds(AccessTarget.CodeUnitAccessTarget target) {
    String owner = target.getOwner().getFullName();
    String name = target.getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.lang.Math" -> name.equals("random");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Date" -> name.equals("<init>") && target.getRawParameterTypes().isEmpty();
      default ->
          owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
    };
  }

  static ArchCondition<JavaClass> keepEntitiesInPersistence() {
    return new Condition<>("keep entities in persistence") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean isEntity = ENTITY_MARKS.stream().anyMatch(type::isAnnotatedWith);
        boolean hidden =
            type.getPackageName().endsWith(".persistence")
                && !type.getModifiers().contains(JavaModifier.PUBLIC);
        if (isEntity && !hidden) {
          violated(type, type.getFullName() + " is an entity outside or public", events);
        }
        if (type.isAssignableTo(ACTIVE_RECORD)) {
          violated(type, type.getFullName() + " is an active record", events);
        }
      }
    };
  }

  private abstract static class Condition<T> extends ArchCondition<T> {
    Condition(String description) {
      super(description);
    }

    static void violated(Object subject, String message, ConditionEvents events) {
      events.add(SimpleConditionEvent.violated(subject, message));
    }
  }
}
