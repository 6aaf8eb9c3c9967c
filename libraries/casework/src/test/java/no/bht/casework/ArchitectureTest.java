package no.bht.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.bht.platform.testing.ArchitectureRules;
import no.bht.platform.testing.Glossary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> every_rule_is_kept() {
    return ArchitectureRules.kept("no.bht.casework");
  }

  @TestFactory
  Stream<DynamicTest> every_rule_is_seen_to_fail() {
    return ArchitectureRules.seenToFail();
  }

  @Test
  void casework_knows_nothing_of_what_is_decided() {
    var classes = ArchitectureRules.production("no.bht.casework");

    assertThat(classes).isNotEmpty();
    assertThat(Glossary.ofRepository().spoken(classes, "The scheme")).isEmpty();
  }
}
