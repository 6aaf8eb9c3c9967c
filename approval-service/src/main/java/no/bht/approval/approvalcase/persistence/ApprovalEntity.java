package no.bht.approval.approvalcase.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@Entity
@Table(name = "approval")
class ApprovalEntity {
  @Id UUID id;

  @Version Long version;

  @Column(name = "application_id", updatable = false)
  UUID applicationId;

  @Column(updatable = false)
  String provider;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Column(name = "rule_version", updatable = false)
  String ruleVersion;

  @Column(name = "decided_on", updatable = false)
  LocalDate decidedOn;

  @Column(name = "exception_reason", updatable = false)
  @Nullable String exceptionReason;

  String name;

  @Column(name = "municipality_number")
  String municipalityNumber;

  @Column(name = "county_number")
  String countyNumber;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "counties_served", columnDefinition = "text[]")
  String[] countiesServed;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  String[] languages;

  @Column(name = "expiry_due_on")
  @Nullable LocalDate expiryDueOn;

  @Column(name = "expired_on")
  @Nullable LocalDate expiredOn;

  @Column(name = "reminder_due_on")
  @Nullable LocalDate reminderDueOn;

  @Column(name = "reminded_on")
  @Nullable LocalDate remindedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  ApprovalState state;

  @Column(name = "ended_from")
  @Nullable LocalDate endedFrom;

  @Column(updatable = false)
  @Nullable UUID continues;
}
