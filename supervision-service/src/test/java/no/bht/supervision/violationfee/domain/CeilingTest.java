package no.bht.supervision.violationfee.domain;

import static no.bht.supervision.fixture.FeeFixture.RATES;
import static no.bht.supervision.fixture.FeeFixture.day;
import static no.bht.supervision.fixture.FeeFixture.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import no.bht.platform.eventlog.ContractJson;
import no.bht.supervision.domain.CommandRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeilingTest {
  private static final LocalDate DECISION = day("2026-11-24");

  @ParameterizedTest
  @CsvSource({
    // 15 G before the change, the higher of 50 G and 4 % of the turnover from it; G changes in May
    "2024-04-30, , 1779300.00",
    "2024-05-01, , 1860420.00",
    "2024-06-30, 1000000000, 1860420.00",
    "2024-07-01, , 6201400.00",
    "2024-07-01, 1000000000, 40000000.00",
    "2025-04-30, , 6201400.00",
    "2025-05-01, , 6508000.00",
    "2026-04-30, , 6508000.00",
    "2026-05-01, , 6827450.00",
    // 50 G is NOK 6 827 450; 4 % of 170 686 250 is the same, of 25 øre less a cent less
    "2026-05-01, 170686250, 6827450.00",
    "2026-05-01, 170686249.75, 6827450.00",
    "2026-05-01, 170686250.24, 6827450.00",
    "2026-05-01, 170686250.25, 6827450.01",
    "2026-05-01, 0, 6827450.00",
  })
  void the_ceiling_is_that_of_the_day(String day, BigDecimal turnover, BigDecimal ceiling) {
    assertThat(of(Addressee.ENTERPRISE, day, turnover).amount()).isEqualTo(ceiling);
  }

  @Test
  void an_older_violation_may_have_several_ceilings_and_each_is_offered_with_its_inputs() {
    List<Ceiling> offered =
        RATES.candidates(
            Addressee.ENTERPRISE,
            violation("2024-06-30", "2025-06-30"),
            List.of(new Turnover(2024, new BigDecimal("500000000.00"), "Accounts")),
            DECISION);

    // 3 days of G for each of the 3 rules; 15 G takes no turnover, the two later rules do
    assertThat(offered).hasSize(3 + 3 + 3);
    assertThat(offered).allMatch(one -> (one.timesBasicAmount() == 15) == (one.turnover() == null));
    assertThat(offered)
        .anySatisfy(
            one -> {
              assertThat(one.ruleOf()).isEqualTo(CeilingBasis.DATE_OF_VIOLATION);
              assertThat(one.ruleDay()).isEqualTo("2024-06-30");
              assertThat(one.timesBasicAmount()).isEqualTo(15);
              assertThat(one.basicAmount()).isEqualTo("124028");
              assertThat(one.turnoverYear()).isNull();
              assertThat(one.amount()).isEqualTo("1860420.00");
            })
        .anySatisfy(
            one -> {
              assertThat(one.ruleOf()).isEqualTo(CeilingBasis.DATE_OF_DECISION);
              assertThat(one.basicAmountOf()).isEqualTo(CeilingBasis.DATE_OF_CESSATION);
              assertThat(one.turnoverYear()).isEqualTo(2024);
              assertThat(one.byBasicAmount()).isEqualTo("6508000.00");
              assertThat(one.byTurnover()).isEqualTo("20000000.00");
              assertThat(one.amount()).isEqualTo("20000000.00");
            });
  }

  @Test
  void a_violation_that_goes_on_has_no_ceiling_of_a_day_it_ceased() {
    assertThat(
            RATES.candidates(
                Addressee.ENTERPRISE, violation("2024-06-30", null), List.of(), DECISION))
        .noneMatch(one -> one.ruleOf() == CeilingBasis.DATE_OF_CESSATION)
        .hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-01, 3254000.00", "2026-04-30, 3254000.00", "2026-05-01, 3413725.00"})
  void a_person_pays_25_g_at_most(String day, BigDecimal ceiling) {
    assertThat(of(Addressee.NATURAL_PERSON, day, new BigDecimal("1000000000")).amount())
        .isEqualTo(ceiling);
  }

  @Test
  void there_was_no_fee_for_persons_before_its_first_day() {
    assertThatThrownBy(() -> of(Addressee.NATURAL_PERSON, "2025-06-30", null))
        .isInstanceOf(CommandRefused.class);
  }

  @Property
  void it_is_never_below_50_g_nor_4_per_cent_and_always_one_of_them(
      @ForAll @BigRange(min = "0", max = "100000000000") @Scale(2) BigDecimal turnover,
      @ForAll @IntRange(max = 850) int days) {
    LocalDate day = day("2024-07-01").plusDays(days);

    Ceiling ceiling = of(Addressee.ENTERPRISE, day.toString(), turnover);

    BigDecimal share = turnover.multiply(new BigDecimal("0.04")).setScale(2, RoundingMode.DOWN);
    BigDecimal fiftyG = ceiling.basicAmount().multiply(BigDecimal.valueOf(50)).setScale(2);
    assertThat(ceiling.amount()).isGreaterThanOrEqualTo(fiftyG).isGreaterThanOrEqualTo(share);
    assertThat(ceiling.amount()).isIn(fiftyG, share);
    assertThat(ceiling.turnover()).isEqualTo(turnover.setScale(2));
  }

  @Test
  void the_first_fees_had_the_basic_amount_of_the_year_before() {
    assertThat(of(Addressee.ENTERPRISE, "2014-01-01", null).amount()).isEqualTo("1278675.00");
    assertThat(of(Addressee.ENTERPRISE, "2014-05-01", null).amount()).isEqualTo("1325550.00");
  }

  @Test
  void a_fee_rests_on_what_an_order_may_rest_on() throws IOException {
    JsonNode order = read("/legalbasis/orders.json").get(0);
    FeeRates.Basis act = RATES.bases().getFirst();

    assertThat(act.act()).isEqualTo(order.get("act").asText());
    assertThat(act.chapters()).isEqualTo(texts(order.get("chapters")));
    assertThat(act.sections()).isEqualTo(texts(order.get("sections")));
    assertThat(act.exceptions()).isEqualTo(texts(order.get("exceptions")));
  }

  private static JsonNode read(String file) throws IOException {
    try (InputStream json = Objects.requireNonNull(CeilingTest.class.getResourceAsStream(file))) {
      return ContractJson.MAPPER.readTree(json);
    }
  }

  private static List<String> texts(JsonNode items) {
    return items.valueStream().map(JsonNode::asText).toList();
  }

  private static Ceiling of(Addressee addressee, String day, BigDecimal turnover) {
    List<Turnover> known =
        turnover == null
            ? List.of()
            : List.of(new Turnover(2023, turnover.setScale(2), "Accounts"));
    List<Ceiling> offered = RATES.candidates(addressee, violation(day, day), known, DECISION);
    CeilingBasis of = CeilingBasis.DATE_OF_VIOLATION;
    boolean used =
        offered.stream().anyMatch(one -> one.ruleOf() == of && one.turnoverYear() != null);
    return RATES.chosen(offered, new CeilingChoice(of, of, used ? 2023 : null, "Older."));
  }
}
