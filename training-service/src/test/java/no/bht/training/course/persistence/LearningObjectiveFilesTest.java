package no.bht.training.course.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Set;
import no.bht.training.course.domain.Goal;
import no.bht.training.course.domain.LearningObjective;
import no.bht.training.course.domain.LearningObjectives;
import org.junit.jupiter.api.Test;

class LearningObjectiveFilesTest {
  private final LearningObjectiveFiles files =
      new LearningObjectiveFiles(JsonMapper.builder().addModule(new JavaTimeModule()).build());

  @Test
  void the_list_holds_the_objectives_as_enumerated() {
    assertThat(files.on(LocalDate.of(2026, 3, 2)).objectives())
        .extracting(LearningObjective::code)
        .containsExactly(
            "L1", "L1.1", "L2", "L2.1", "L3", "L3.1", "L4", "L4.1", "L4.2", "L4.3", "L4.4", "L4.5",
            "L5", "L5.1", "L5.2", "L6", "L6.1", "L6.2");
  }

  @Test
  void purpose_and_duty_serve_the_legal_basis() {
    LearningObjectives objectives = files.version("1");

    assertThat(objectives.coveredGoals(Set.of("L1", "L1.1", "L2", "L2.1")))
        .containsExactly(Goal.LEGAL_BASIS);
    assertThat(objectives.coveredGoals(Set.of("L1", "L1.1", "L2"))).isEmpty();
  }

  @Test
  void a_day_before_the_first_version_is_read_by_the_first() {
    assertThat(files.on(LocalDate.of(2019, 1, 1)).version()).isEqualTo("1");
  }

  @Test
  void an_unknown_version_is_a_fault() {
    assertThatThrownBy(() -> files.version("0")).isInstanceOf(IllegalArgumentException.class);
  }
}
