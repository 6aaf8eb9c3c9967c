package no.bht.training.controlqueue;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.SqlFile;
import no.bht.training.TrainingSettings;
import no.bht.training.course.domain.LearningObjectiveVersions;
import no.bht.training.course.domain.LearningObjectives;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ControlQueue {
  private static final String SELECT = SqlFile.read("training/control_queue");

  private final Session entities;
  private final LearningObjectiveVersions versions;
  private final TrainingSettings.Course settings;

  ControlQueue(Session entities, LearningObjectiveVersions versions, TrainingSettings settings) {
    this.entities = entities;
    this.versions = versions;
    this.settings = settings.course();
  }

  List<QueuedCourse> on(
      LocalDate today, @Nullable ControlReason reason, Position after, int limit) {
    LearningObjectives objectives = versions.on(today);
    return entities
        .createNativeQuery(SELECT, Object[].class)
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

  /** Where a page begins: after this course. */
  record Position(LocalDate since, UUID id) {
    static final Position FIRST = new Position(LocalDate.of(1900, 1, 1), new UUID(0, 0));
  }
}
