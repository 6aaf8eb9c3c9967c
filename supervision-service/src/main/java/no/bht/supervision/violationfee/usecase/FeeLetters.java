package no.bht.supervision.violationfee.usecase;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.archive.AccessRestriction;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.ViolationFee;
import org.jspecify.annotations.Nullable;

/** What the office's templates fill in of violation fees; titles say nothing confidential. */
final class FeeLetters {
  private static final AccessRestriction PERSONAL =
      new AccessRestriction("UO", "offl. § 13 jf. fvl. § 13");

  private FeeLetters() {}

  /** With the information on rights by fvl. § 48, which stands in the template. */
  static Letter notice(ViolationFee fee, @Nullable BigDecimal intended) {
    return about("VIOLATION_FEE_NOTICE", fee)
        .filled("intended", intended == null ? "" : kroner(intended));
  }

  static Letter decision(ViolationFee fee) {
    FeeDecision decided = fee.standing();
    return about("VIOLATION_FEE", fee)
        .filled("amount", kroner(decided.amount()))
        .filled("payBy", decided.payBy())
        .filled("onTheSpot", fee.subject().isOnTheSpot())
        .filled("ceiling", kroner(decided.ceiling().amount()))
        .filled("ceilingReason", decided.ceilingReason())
        .filled("factors", decided.factors().values().stream().sorted().toList());
  }

  /** Statute: fvl. § 49. */
  static Letter ended(ViolationFee fee) {
    return about("VIOLATION_FEE_ENDED", fee)
        .filled("ground", Objects.requireNonNull(fee.ending()).ground());
  }

  /** What the union representatives are told. Statute: aml. § 18-6 eighth paragraph. */
  static String inShort(ViolationFee fee) {
    return "%s (%s)"
        .formatted(
            kroner(fee.standing().amount()), String.join(", ", fee.violation().provisions()));
  }

  private static Letter about(String kind, ViolationFee fee) {
    Letter letter =
        Letter.byTemplate(
            kind,
            Map.of(
                "personal", fee.subject().isPersonal(),
                "act", fee.violation().act(),
                "provisions", fee.violation().provisions(),
                "committedOn", fee.violation().committedOn(),
                "statute", fee.subject().addressee().statute()));
    return fee.subject().isPersonal() ? letter.restricted(PERSONAL) : letter;
  }

  private static String kroner(BigDecimal amount) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.of("nb", "NO"));
    format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
    format.setMaximumFractionDigits(2);
    return format.format(amount) + " kroner";
  }
}
