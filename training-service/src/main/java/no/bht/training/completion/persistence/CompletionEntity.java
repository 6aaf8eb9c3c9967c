package no.bht.training.completion.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.completion.domain.RevocationGround;
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

  @Column(name = "last_day")
  LocalDate lastDay;

  @Column(name = "reported_on")
  LocalDate reportedOn;

  @Column(name = "reported_by")
  String reportedBy;

  @Column(name = "revoked_on")
  LocalDate revokedOn;

  @Column(name = "revoked_by")
  String revokedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "revocation_ground")
  RevocationGround revocationGround;

  @Column(name = "revocation_reason")
  String revocationReason;

  @Version long version;
}
