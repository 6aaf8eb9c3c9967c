package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureRulesTest {

  @TestFactory
  Stream<DynamicTest> every_rule_is_seen_to_fail() {
    return ArchitectureRules.seenToFail();
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_that_finds_nothing_fails(ArchitectureRule rule) {
    var nothing = new ClassFileImporter().importPackages("no.bht.nothing");

    assertThatThrownBy(() -> rule.of("no.bht.nothing").check(nothing))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_rule_without_a_planted_violation_fails() {
    var bites = ArchitectureRules.seenToFail("no.bht.nothing", ArchitectureRule.DOMAIN).toList();

    assertThatThrownBy(() -> bites.getFirst().getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Plant a violation in no.bht.nothing.domain");
  }
}
