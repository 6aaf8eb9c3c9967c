package no.bht.employerregistry;

import java.util.stream.Stream;
import no.bht.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> every_rule_is_kept() {
    return ArchitectureRules.kept("no.bht.employerregistry");
  }

  @TestFactory
  Stream<DynamicTest> every_rule_is_seen_to_fail() {
    return ArchitectureRules.seenToFail();
  }
}
