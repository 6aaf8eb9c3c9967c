package no.bht.training.course.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.bht.training.course.domain.LearningObjective;
import no.bht.training.course.domain.LearningObjectiveVersions;
import no.bht.training.course.domain.LearningObjectives;

/** The list of learning objectives is data: a new version is a new file and a line here. */
@Startup
@ApplicationScoped
class LearningObjectiveFiles implements LearningObjectiveVersions {
  private static final List<String> FILES = List.of("v1.json");

  private final List<LearningObjectives> versions;

  LearningObjectiveFiles(ObjectMapper json) {
    versions =
        FILES.stream()
            .map(file -> read(json, file))
            .sorted(Comparator.comparing(LearningObjectives::validFrom))
            .toList();
  }

  @Override
  public LearningObjectives on(LocalDate date) {
    return versions.reversed().stream()
        .filter(version -> !version.validFrom().isAfter(date))
        .findFirst()
        .orElseGet(versions::getFirst);
  }

  @Override
  public LearningObjectives version(String name) {
    return versions.stream()
        .filter(version -> version.version().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such version of the objectives"));
  }

  private static LearningObjectives read(ObjectMapper json, String file) {
    ClassLoader resources = LearningObjectiveFiles.class.getClassLoader();
    try (InputStream content =
        Objects.requireNonNull(resources.getResourceAsStream("learning-objectives/" + file))) {
      Version version = json.readValue(content, Version.class);
      return new LearningObjectives(version.version, version.validFrom, version.objectives);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonIgnoreProperties({"source", "mapping"})
  private record Version(String version, LocalDate validFrom, List<LearningObjective> objectives) {}
}
