package no.bht.training.course.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.course.domain.CourseControl;
import no.bht.training.course.domain.EarlierCompletions;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "course_control")
@NullUnmarked
class CourseControlEntity {
  @Id UUID id;

  @Column(name = "course_id")
  UUID courseId;

  @Enumerated(EnumType.STRING)
  CourseControl.Outcome outcome;

  @Column(name = "controlled_on")
  LocalDate controlledOn;

  @Column(name = "controlled_by")
  String controlledBy;

  String rules;
  String facts;
  String considerations;

  @Column(name = "counts_from")
  LocalDate countsFrom;

  @Column(name = "counts_to")
  LocalDate countsTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "earlier_completions")
  EarlierCompletions earlierCompletions;
}
