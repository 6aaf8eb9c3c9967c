package no.bht.training.completion.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "completion_claim")
@NullUnmarked
class CompletionClaimEntity {
  @Id UUID id;

  @Column(name = "person_key")
  String personKey;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "completed_on")
  LocalDate completedOn;

  @Column(name = "claimed_on")
  LocalDate claimedOn;

  @Column(name = "completion_id")
  UUID completionId;
}
