package no.bht.supervision.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import no.bht.supervision.order.domain.Condition;
import org.jspecify.annotations.Nullable;

@Embeddable
@SuppressWarnings("NullAway.Init")
class ConditionRow {
  @Column(columnDefinition = "text")
  String content;

  @Nullable LocalDate deadline;

  static ConditionRow of(Condition condition) {
    ConditionRow row = new ConditionRow();
    row.content = condition.text();
    row.deadline = condition.deadline();
    return row;
  }

  Condition condition() {
    return new Condition(content, deadline);
  }
}
