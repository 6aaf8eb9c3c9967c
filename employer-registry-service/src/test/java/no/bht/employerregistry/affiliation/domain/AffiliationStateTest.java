package no.bht.employerregistry.affiliation.domain;

import static no.bht.employerregistry.affiliation.domain.AffiliationState.ENDED;
import static no.bht.employerregistry.affiliation.domain.AffiliationState.INVALIDATED;
import static no.bht.employerregistry.affiliation.domain.AffiliationState.IN_FORCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.bht.employerregistry.affiliation.domain.AffiliationState.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AffiliationStateTest {
  private static final Set<Step> ALLOWED =
      Set.of(
          new Step(IN_FORCE, INVALIDATED),
          new Step(IN_FORCE, ENDED),
          new Step(INVALIDATED, IN_FORCE),
          new Step(INVALIDATED, ENDED),
          new Step(ENDED, INVALIDATED));

  @ParameterizedTest
  @EnumSource(AffiliationState.class)
  void only_the_listed_steps_are_allowed(AffiliationState from) {
    for (AffiliationState to : AffiliationState.values()) {
      assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(allowed(from, to));
      assertThat(AffiliationState.leadingTo(to).contains(from)).isEqualTo(allowed(from, to));
    }
  }

  @Test
  void the_diagram_in_the_readme_is_the_table() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(diagram());
  }

  private static boolean allowed(AffiliationState from, AffiliationState to) {
    return ALLOWED.contains(new Step(from, to));
  }

  private static String diagram() {
    return AffiliationState.steps().entrySet().stream()
        .map(
            step ->
                "    %s --> %s: %s"
                    .formatted(
                        step.getKey().from(),
                        step.getKey().to(),
                        wireName(step.getValue().getSimpleName())))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(
            Collectors.joining(
                "\n",
                "```mermaid\nstateDiagram-v2\n    [*] --> "
                    + AffiliationState.FIRST
                    + ": affiliation-started\n",
                "\n```"));
  }

  private static String wireName(String event) {
    return event.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
