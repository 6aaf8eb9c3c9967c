package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house for a service or library. In an {@code ArchitectureTest}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> every_rule_is_kept() {
 *   return ArchitectureRules.kept("no.bht.approval");
 * }
 *
 * @TestFactory
 * Stream<DynamicTest> every_rule_is_seen_to_fail() {
 *   return ArchitectureRules.seenToFail();
 * }
 * }</pre>
 *
 * <p>The rules are seen to fail on the violations planted beside this class, in {@code
 * violation.<name of the rule>}; that package stands for the root package there. A module may plant
 * its own and name their package. Plant nothing that Quarkus would start: no entity with a table,
 * no resource with a path, no bean.
 */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  /** Every rule, checked on what ships. */
  public static Stream<DynamicTest> kept(String root) {
    return kept(root, ArchitectureRule.values());
  }

  /** For libraries, which not every rule concerns. */
  public static Stream<DynamicTest> kept(String root, ArchitectureRule... rules) {
    JavaClasses classes = production(root);
    return Stream.of(rules)
        .map(rule -> dynamicTest(rule.sentence(), () -> rule.of(root).check(classes)));
  }

  /** Every rule, seen to fail on the violation planted beside this class. */
  public static Stream<DynamicTest> seenToFail() {
    return seenToFail(ArchitectureRules.class.getPackageName() + ".violation");
  }

  /** Every rule, seen to fail on the module's own planted violation. */
  public static Stream<DynamicTest> seenToFail(String violations) {
    return seenToFail(violations, ArchitectureRule.values());
  }

  public static Stream<DynamicTest> seenToFail(String violations, ArchitectureRule... rules) {
    return Stream.of(rules)
        .map(rule -> dynamicTest(rule.sentence() + ": bites", () -> assertBites(rule, violations)));
  }

  /** The classes of a package as they ship, without tests. */
  public static JavaClasses production(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("-tests.jar"))
        .importPackages(root);
  }

  private static void assertBites(ArchitectureRule rule, String violations) {
    String planted = violations + "." + rule.packageName();
    JavaClasses classes = new ClassFileImporter().importPackages(planted);
    assertThat(classes).as("Plant a violation in %s", planted).isNotEmpty();
    assertThat(rule.of(planted).evaluate(classes).hasViolation())
        .as("The rule \"%s\" fails on %s", rule.sentence(), planted)
        .isTrue();
  }
}
