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
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalGround;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@Entity
@Table(name = "withdrawal")
class WithdrawalEntity {
  @Id UUID id;

  @Version Long version;

  @Column(updatable = false)
  String provider;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "uuid[]", updatable = false)
  UUID[] approvals;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text", updatable = false)
  WithdrawalGround.Kind ground;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]", updatable = false)
  String[] requirements;

  @Column(name = "condition_id", updatable = false)
  @Nullable UUID conditionId;

  @Column(updatable = false)
  String facts;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  WithdrawalState state;

  @Column(name = "opened_on", updatable = false)
  LocalDate openedOn;

  @Column(name = "withdrawn_from")
  @Nullable LocalDate withdrawnFrom;

  @Column(name = "decided_on")
  @Nullable LocalDate decidedOn;

  @Column(name = "rule_version")
  @Nullable String ruleVersion;

  @Column(name = "closing_reason")
  @Nullable String closingReason;
}
