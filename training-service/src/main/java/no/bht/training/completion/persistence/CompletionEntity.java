package no.bht.training.completion.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "completion")
@NullUnmarked
class CompletionEntity {
  @Id UUID id;

  @Column(name = "person_key")
  String personKey;

  @Column(name = "course_id")
  UUID courseId;

  int edition;

  @Column(name = "completed_on")
  LocalDate completedOn;

  @Column(name = "reported_on")
  LocalDate reportedOn;

  @Column(name = "reported_by")
  String reportedBy;
}
