package no.bht.supervision.violationfee.usecase;

import static no.bht.supervision.fixture.FeeFixture.RATES;
import static no.bht.supervision.fixture.FeeFixture.TODAY;
import static no.bht.supervision.fixture.FeeFixture.at;
import static no.bht.supervision.fixture.FeeFixture.imposed;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.violationfee.domain.AppealRight;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.ViolationFees;
import org.junit.jupiter.api.Test;

class ReadFeesTest {
  private final ViolationFees fees =
      (ViolationFees)
          Proxy.newProxyInstance(
              ViolationFees.class.getClassLoader(),
              new Class<?>[] {ViolationFees.class},
              (proxy, method, values) -> List.of(imposed(), imposed()));

  @Test
  void however_many_fees_a_page_has_their_appeals_are_asked_for_once() {
    List<Collection<FeeId>> asked = new ArrayList<>();
    AppealRight appeals =
        (cases, today) -> {
          asked.add(cases);
          return Map.of(cases.iterator().next(), new AppealRight.Standing(TODAY, true));
        };
    ReadFees read = new ReadFees(fees, appeals, () -> RATES, InstantSource.fixed(at(TODAY)));

    List<ReadFees.Shown> page =
        read.list(
            new Viewer("inspector", true, null),
            new ViolationFees.Query(null, false, null, null, null, 101));

    assertThat(asked).hasSize(1);
    assertThat(page).hasSize(2).allMatch(ReadFees.Shown::isFinal);
  }
}
