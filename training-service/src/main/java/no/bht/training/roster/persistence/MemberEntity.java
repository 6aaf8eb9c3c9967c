package no.bht.training.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "member")
@NullUnmarked
class MemberEntity {
  @Id UUID id;
  String provider;

  @Column(name = "person_key")
  String personKey;

  String reference;

  @Enumerated(EnumType.STRING)
  StaffRole role;

  @Enumerated(EnumType.STRING)
  Relation relation;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "last_day")
  LocalDate lastDay;

  @Column(name = "annulled_on")
  LocalDate annulledOn;

  @Column(name = "erased_on")
  LocalDate erasedOn;

  @Version long version;
}
