package no.bht.training.course.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseStateTest {

  @Test
  void of_all_pairs_of_states_only_those_in_the_table_are_steps() {
    List<String> steps =
        Arrays.stream(CourseState.values())
            .flatMap(
                from ->
                    Arrays.stream(CourseState.values())
                        .filter(from::mayBecome)
                        .map(to -> from + " " + to))
            .toList();

    assertThat(steps)
        .containsExactly(
            "SUBMITTED ACCEPTED",
            "SUBMITTED REJECTED",
            "ACCEPTED ACCEPTED",
            "ACCEPTED ACCEPTANCE_LOST");
  }

  @Test
  void the_readme_shows_the_table() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(CourseState.diagram());
  }

  @Test
  void the_readme_is_short() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(80);
  }
}
