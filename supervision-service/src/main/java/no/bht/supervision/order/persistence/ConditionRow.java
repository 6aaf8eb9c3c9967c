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

  @Column(name = "met_on")
  @Nullable LocalDate metOn;

  @Column(name = "overdue_announced_on")
  @Nullable LocalDate overdueAnnouncedOn;

  void show(Condition condition) {
    content = condition.text();
    deadline = condition.deadline();
    metOn = condition.metOn();
    overdueAnnouncedOn = condition.overdueAnnouncedOn();
  }

  Condition condition() {
    return new Condition(content, deadline, metOn, overdueAnnouncedOn);
  }
}
