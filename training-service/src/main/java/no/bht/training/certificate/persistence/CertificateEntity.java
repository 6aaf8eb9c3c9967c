package no.bht.training.certificate.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "certificate")
@NullUnmarked
class CertificateEntity {
  @Id UUID id;

  @Column(name = "completion_id")
  UUID completionId;

  String provider;

  @Column(name = "member_id")
  UUID memberId;

  @Column(name = "issued_on")
  LocalDate issuedOn;

  @Column(name = "last_day")
  LocalDate lastDay;

  String statement;
}
