package no.bht.supervision.coercivefine.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.supervision.coercivefine.domain.FineReduction.Ground;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.junit.jupiter.api.Test;

/** What is owed of what was claimed. Statute: fvl. § 51 third and fifth paragraph. */
class FineClaimsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final UUID OF_CLAIM = new UUID(1, 1);
  private static final UUID OF_REDUCTION = new UUID(1, 2);

  @Test
  void the_least_of_all_that_stands_is_to_be_paid() {
    FineClaim claim = reduced(claim(0, 4), 3000, Ground.SPECIAL_CASE);
    assertThat(claim.payable()).isEqualByComparingTo("3000");
    assertThat(claim.counted())
        .as("a special case makes no day unclaimed")
        .isEqualByComparingTo("5000");

    assertThat(claim.changed(OF_CLAIM, nok(4000)).payable()).isEqualByComparingTo("3000");
    assertThat(claim.changed(OF_CLAIM, nok(2000)).payable()).isEqualByComparingTo("2000");
    assertThat(claim.changed(OF_CLAIM, nok(9000)).payable()).isEqualByComparingTo("3000");
    assertThat(claim.changed(OF_REDUCTION, nok(1000)).payable()).isEqualByComparingTo("1000");
    assertThat(claim.annulled(OF_REDUCTION).payable()).isEqualByComparingTo("5000");
    assertThat(claim.annulled(OF_CLAIM).payable()).isZero();
  }

  @Test
  void days_that_do_not_count_are_not_claimed() {
    FineClaim claim = reduced(claim(0, 4), 0, Ground.DAYS_THAT_DO_NOT_COUNT);
    FineClaims claims = new FineClaims(List.of(claim));

    assertThat(claims.counted()).isZero();
    assertThat(claims.lastDay()).isEmpty();
    assertThat(claims.firstUnclaimed(FIRST)).isEqualTo(FIRST);
  }

  @Test
  void the_next_claim_goes_on_where_the_others_end_or_fills_what_fell() {
    FineClaims claims = new FineClaims(List.of(claim(0, 4), claim(5, 6)));

    assertThat(claims.firstUnclaimed(FIRST)).isEqualTo(FIRST.plusDays(7));
    assertThat(new FineClaims(List.of(claim(5, 6))).firstUnclaimed(FIRST)).isEqualTo(FIRST);
    assertThat(claims.firstUnclaimed(FIRST.plusDays(30))).isEqualTo(FIRST.plusDays(30));
  }

  @Test
  void less_is_less_and_once_collected_only_for_reasons_of_the_imposition() {
    FineClaim claim = claim(0, 4);
    assertThat(refusal(claim, 5000, Ground.IMPOSITION)).isInstanceOf(Refusal.NoReduction.class);
    claim.requireReducible(nok(4999), Ground.SPECIAL_CASE);
    FineClaim collected = claim.collected(FIRST.plusDays(9));

    assertThat(refusal(collected, 0, Ground.SPECIAL_CASE))
        .isEqualTo(new Refusal.ReasonNotOfImposition());
    collected.requireReducible(nok(0), Ground.IMPOSITION);
  }

  @Test
  void deferral_of_either_decision_stops_the_collection() {
    FineClaim claim = reduced(claim(0, 4), 3000, Ground.IMPOSITION);
    FineClaim both = claim.deferred(OF_CLAIM, true).deferred(OF_REDUCTION, true);

    assertThat(both.deferred(OF_CLAIM, false).isDeferred()).isTrue();
    assertThat(both.deferred(OF_REDUCTION, false).isDeferred()).isTrue();
    assertThat(both.deferred(OF_CLAIM, false).deferred(OF_REDUCTION, false).isDeferred()).isFalse();
  }

  private static FineClaim claim(int first, int last) {
    return FineClaim.decided(
        new UUID(2, first),
        OF_CLAIM,
        FIRST.plusDays(last + 1),
        FIRST.plusDays(first),
        FIRST.plusDays(last),
        nok((last - first + 1) * 1000));
  }

  private static FineClaim reduced(FineClaim claim, int remains, Ground ground) {
    return claim.reduced(
        FineReduction.decided(OF_REDUCTION, FIRST.plusDays(9), nok(remains), ground));
  }

  private static BigDecimal nok(int amount) {
    return BigDecimal.valueOf(amount);
  }

  private static Refusal refusal(FineClaim claim, int remains, Ground ground) {
    return catchThrowableOfType(
            CommandRefused.class, () -> claim.requireReducible(nok(remains), ground))
        .refusal();
  }
}
