package no.bht.training.controlqueue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.TrainingSettings;
import no.bht.training.course.domain.LearningObjectiveVersions;
import no.bht.training.course.domain.LearningObjectives;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ControlQueue {
  private final Session entities;
  private final LearningObjectiveVersions versions;
  private final TrainingSettings.Course settings;
  private final String select = text("/sql/training/control_queue.sql");

  ControlQueue(Session entities, LearningObjectiveVersions versions, TrainingSettings settings) {
    this.entities = entities;
    this.versions = versions;
    this.settings = settings.course();
  }

  List<QueuedCourse> on(
      LocalDate today, @Nullable ControlReason reason, Position after, int limit) {
    LearningObjectives objectives = versions.on(today);
    return entities
        .createNativeQuery(select, Object[].class)
        .setParameter("today", today)
        .setParameter("ahead", settings.controlAheadDays())
        .setParameter("again", settings.controlAgainAfterDays())
        .setParameter("objectives", objectives.version())
        .setParameter("objectivesFrom", objectives.validFrom())
        .setParameter("reason", reason == null ? null : reason.name(), String.class)
        .setParameter("afterSince", after.since())
        .setParameter("afterId", after.id())
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(this::course)
        .toList();
  }

  private QueuedCourse course(Object[] row) {
    BigDecimal hours = (BigDecimal) row[4];
    return new QueuedCourse(
        (UUID) row[0],
        new OrganisationNumber((String) row[1]),
        (String) row[2],
        (Boolean) row[3],
        hours,
        hours.compareTo(settings.estimatedHours()) < 0,
        (Integer) row[5],
        ControlReason.valueOf((String) row[6]),
        LocalDate.parse((String) row[7]),
        row[8] == null ? null : LocalDate.parse((String) row[8]),
        ((Number) row[9]).longValue());
  }

  private static String text(String resource) {
    try (InputStream file =
        Objects.requireNonNull(ControlQueue.class.getResourceAsStream(resource))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a page begins: after this course. */
  record Position(LocalDate since, UUID id) {
    static final Position FIRST = new Position(LocalDate.of(1900, 1, 1), new UUID(0, 0));
  }
}
