package no.bht.approval.approvalcase.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import no.bht.approval.approvalcase.domain.condition.Condition;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
@Embeddable
class EvidenceEmbeddable {
  String statement;

  @Column(name = "received_at")
  Instant receivedAt;

  static EvidenceEmbeddable of(Condition.Evidence evidence) {
    EvidenceEmbeddable row = new EvidenceEmbeddable();
    row.statement = evidence.statement();
    row.receivedAt = evidence.receivedAt();
    return row;
  }

  Condition.Evidence toDomain() {
    return new Condition.Evidence(statement, receivedAt);
  }
}
