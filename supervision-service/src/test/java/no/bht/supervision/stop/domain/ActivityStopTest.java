package no.bht.supervision.stop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.platform.time.Oslo;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderSubject;
import org.junit.jupiter.api.Test;

class ActivityStopTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 16);
  private static final LocalDate STOPPED = LocalDate.of(2026, 6, 8);
  private static final LocalDate DEFERRED = LocalDate.of(2026, 6, 10);
  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 17);

  @Test
  void a_stop_is_not_in_force_on_the_days_its_order_is_deferred() {
    Order order = issued();
    ActivityStop stop = decided(new StopCause.UnfulfilledOrder(order));
    assertThat(stop.isInForceOn(DEFERRED)).isTrue();

    order.defer(UNTIL, on(DEFERRED));

    assertThat(stop.isInForceOn(DEFERRED.minusDays(1))).isTrue();
    assertThat(stop.isInForceOn(DEFERRED)).isFalse();
    assertThat(stop.isInForceOn(UNTIL)).isFalse();
    assertThat(stop.isInForceOn(UNTIL.plusDays(1))).isTrue();
  }

  @Test
  void a_stop_for_a_danger_is_not_in_force_on_the_days_it_is_deferred_itself() {
    ActivityStop stop = decided(new StopCause.ImminentDanger("Gas.")).deferred(DEFERRED, UNTIL);

    assertThat(stop.isInForceOn(DEFERRED.minusDays(1))).isTrue();
    assertThat(stop.isInForceOn(DEFERRED)).isFalse();
    assertThat(stop.isInForceOn(UNTIL)).isFalse();
    assertThat(stop.isInForceOn(UNTIL.plusDays(1))).isTrue();
  }

  private static ActivityStop decided(StopCause cause) {
    return ActivityStop.notified(
            new StopId(new UUID(3, 1)),
            new ActivityStop.Subject(
                InspectionFixture.ID,
                InspectionFixture.EMPLOYER,
                cause,
                StopScope.PARTLY,
                "Welding"),
            new ActivityStop.Notified(STOPPED, null, "inspector"))
        .decided(new ActivityStop.Decided(new UUID(3, 2), STOPPED, STOPPED.plusWeeks(3)));
  }

  private static Order issued() {
    Order order =
        Order.begin(
            new OrderSubject(
                new OrderId(new UUID(3, 3)),
                InspectionFixture.ID,
                InspectionFixture.EMPLOYER,
                "5528",
                "employers-test",
                List.of("FOR-2011-12-06-1355 § 13-3"),
                "Make a plan.",
                true,
                null),
            new Notice.Omitted(NoticeExemption.ALREADY_AWARE, "Spoken of on site."),
            on(ISSUED));
    order.decide(
        Order.Terms.by(LocalDate.of(2026, 5, 29), new Reasons("§ 13-3", "No plan.", null)),
        new MayDecide.NotHeard(),
        on(ISSUED));
    return order;
  }

  private static Order.Step on(LocalDate day) {
    return new Order.Step("someone", Oslo.startOf(day).plusSeconds(3600), null);
  }
}
