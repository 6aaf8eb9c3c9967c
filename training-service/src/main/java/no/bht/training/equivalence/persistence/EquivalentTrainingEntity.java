package no.bht.training.equivalence.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "equivalent_training")
@NullUnmarked
class EquivalentTrainingEntity {
  @Id UUID id;

  @Column(name = "person_key")
  String personKey;

  String provider;

  @Column(name = "member_id")
  UUID memberId;

  String education;
  String reason;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "last_day")
  LocalDate lastDay;

  @Column(name = "judged_on")
  LocalDate judgedOn;

  @Column(name = "judged_by")
  String judgedBy;

  @Column(name = "set_aside_on")
  LocalDate setAsideOn;

  @Column(name = "set_aside_by")
  String setAsideBy;

  @Column(name = "set_aside_reason")
  String setAsideReason;

  @Version long version;
}
