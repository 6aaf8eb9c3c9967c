package no.bht.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** One rule of the house; {@link #of} makes it for the root package of a service or library. */
public enum ArchitectureRule {
  DOMAIN(
      "the domain knows only the JDK, JSpecify, platform values and itself",
      root ->
          classes()
              .that()
              .resideInAPackage(root + "..domain..")
              .should()
              .onlyDependOnClassesThat(allowedInDomain(root))),

  USE_CASE(
      "use cases know the domain, their ports, scopes and transactions",
      root ->
          classes()
              .that()
              .resideInAPackage(root + "..usecase..")
              .should()
              .onlyDependOnClassesThat(allowedInUseCases(root))),

  ADAPTER_VISIBILITY(
      "adapters are not public",
      root ->
          classes()
              .that()
              .resideInAnyPackage(adapters(root))
              .and()
              .areTopLevelClasses()
              .should()
              .notBePublic()),

  ADAPTER_ISOLATION(
      "no adapter knows another",
      root ->
          classes()
              .that()
              .resideInAnyPackage(adapters(root))
              .should(ArchitectureConditions.notKnowAnotherPackageOf(adapters(root)))),

  ENDPOINT(
      "every endpoint is a public method and says who may call it",
      root ->
          methods()
              .that()
              .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
              .and()
              .areDeclaredInClassesThat()
              .resideInAPackage(root + "..")
              .should()
              .bePublic()
              .andShould(ArchitectureConditions.sayWhoMayCall())),

  CLOCK(
      "nobody reads the clock or makes random ids outside no.bht.platform.time",
      root ->
          classes()
              .that()
              .resideInAPackage(root + "..")
              .and()
              .resideOutsideOfPackage("no.bht.platform.time")
              .should(ArchitectureConditions.notReadTheClockNorMakeRandomIds())),

  ENTITY(
      "entities live in persistence, are not public, and know no active record",
      root ->
          classes()
              .that()
              .resideInAPackage(root + "..")
              .should(ArchitectureConditions.keepEntitiesInPersistence())),

  SETTING(
      "settings are typed",
      root ->
          noClasses()
              .that()
              .resideInAPackage(root + "..")
              .should()
              .dependOnClassesThat(
                  named(
                      "org.eclipse.microprofile.config.inject.ConfigProperty",
                      "org.eclipse.microprofile.config.ConfigProvider"))),

  CYCLE(
      "features are free of cycles",
      root -> slices().matching(root + ".(*)..").should().beFreeOfCycles());

  private final String sentence;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<String, ArchRule> factory;

  ArchitectureRule(String sentence, Function<String, ArchRule> factory) {
    this.sentence = sentence;
    this.factory = factory;
  }

  /** The rule for a root package such as {@code no.bht.approval}; fails where it finds nothing. */
  public ArchRule of(String root) {
    return factory.apply(root).as(sentence).allowEmptyShould(false);
  }

  public String sentence() {
    return sentence;
  }

  /** Where its planted violation lies: the name in lower case, without underscores. */
  public String packageName() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  private static DescribedPredicate<JavaClass> allowedInDomain(String root) {
    return resideInAnyPackage(
            root + "..domain..",
            "java..",
            "org.jspecify..",
            "no.bht.platform.organisation",
            "no.bht.platform.statetable",
            "no.bht.casework.domain..")
        .or(
            named(
                "no.bht.platform.document.ScanState",
                "no.bht.platform.person.PersonKey",
                "no.bht.platform.statistics.SmallCells",
                "no.bht.platform.time.TimeLimits",
                "no.bht.platform.time.Oslo"));
  }

  private static DescribedPredicate<JavaClass> allowedInUseCases(String root) {
    return allowedInDomain(root)
        .or(
            resideInAnyPackage(
                root,
                root + "..usecase..",
                "jakarta.enterprise.context..",
                "jakarta.transaction..",
                "jakarta.inject..",
                "no.bht.platform.digest",
                "no.bht.platform.document",
                "no.bht.platform.parallel",
                "no.bht.platform.person",
                "no.bht.platform.time",
                "no.bht.platform.security",
                "no.bht.platform.sweep",
                "no.bht.casework.usecase.."));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> wanted = Set.of(names);
    return DescribedPredicate.describe(
        "one of " + wanted, type -> wanted.contains(type.getBaseComponentType().getFullName()));
  }

  private static String[] adapters(String root) {
    return new String[] {root + "..rest..", root + "..persistence..", root + "..messaging.."};
  }
}
