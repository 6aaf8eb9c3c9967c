package no.bht.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import no.bht.platform.testing.ArchitectureRule;
import no.bht.platform.testing.ArchitectureRules;
import no.bht.platform.testing.Glossary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String[] UNKNOWN = {"The scheme", "Administrative procedure"};
  private static final Glossary GLOSSARY = Glossary.ofRepository();

  @TestFactory
  Stream<DynamicTest> every_rule_is_kept() {
    return ArchitectureRules.kept(
        "no.bht.platform",
        ArchitectureRule.ENDPOINT,
        ArchitectureRule.CLOCK,
        ArchitectureRule.ENTITY,
        ArchitectureRule.SETTING);
  }

  @Test
  void platform_speaks_no_word_of_the_domain() {
    JavaClasses classes = ArchitectureRules.production("no.bht.platform");

    assertThat(classes).isNotEmpty();
    assertThat(GLOSSARY.spoken(classes, UNKNOWN)).isEmpty();
  }

  @Test
  void the_rule_on_words_fails_on_the_planted_violation() {
    JavaClasses planted =
        new ClassFileImporter().importPackages("no.bht.platform.testing.violation.domainword");

    assertThat(GLOSSARY.spoken(planted, UNKNOWN))
        .containsExactly("SpeaksOfTheScheme countApprovalRequirements");
  }
}
