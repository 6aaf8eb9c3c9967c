package no.bht.supervision.coercivefine.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.bht.casework.domain.Letter;
import no.bht.supervision.coercivefine.domain.CoerciveFine;

/** What the office's templates fill in of coercive fines; titles say nothing confidential. */
final class FineLetters {
  private FineLetters() {}

  static Letter notice(CoerciveFine fine) {
    return about("COERCIVE_FINE_NOTICE", fine);
  }

  static Letter imposed(CoerciveFine fine, LocalDate runsFrom) {
    return about("COERCIVE_FINE", fine).filled("runsFrom", runsFrom);
  }

  static Letter claimed(CoerciveFine fine, LocalDate from, LocalDate to, BigDecimal accrued) {
    return about("COERCIVE_FINE_CLAIM", fine)
        .filled("from", from)
        .filled("to", to)
        .filled("accrued", plain(accrued));
  }

  static Letter reduced(CoerciveFine fine, BigDecimal before, BigDecimal less) {
    return about("COERCIVE_FINE_REDUCED", fine)
        .filled("before", plain(before))
        .filled("accrued", plain(less));
  }

  static Letter stopped(CoerciveFine fine, LocalDate from, String reason) {
    return about("COERCIVE_FINE_STOPPED", fine).filled("from", from).filled("reason", reason);
  }

  static Letter givenUp(CoerciveFine fine, String reason) {
    return about("COERCIVE_FINE_GIVEN_UP", fine).filled("reason", reason);
  }

  /** What the union representatives are told. */
  static String told(CoerciveFine fine) {
    return "%s kroner (%s): %s"
        .formatted(plain(fine.terms().amount()), fine.terms().form(), fine.order().demand());
  }

  private static Letter about(String kind, CoerciveFine fine) {
    return Letter.byTemplate(
        kind,
        Map.of(
            "form", fine.terms().form().name(),
            "amount", plain(fine.terms().amount()),
            "demand", fine.order().demand()));
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }
}
