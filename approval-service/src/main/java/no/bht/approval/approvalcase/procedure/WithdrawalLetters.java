package no.bht.approval.approvalcase.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.Reasons;

/** What providers are written of the withdrawal of their approval, in Bokmål. */
final class WithdrawalLetters {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

  private WithdrawalLetters() {}

  static Letter notice(Withdrawal withdrawal, LocalDate commentDeadline) {
    return new Letter(
        "WITHDRAWAL_NOTICE",
        "Varsel om tilbaketrekking av godkjenning",
        """
        Arbeidstilsynet vurderer å trekke tilbake godkjenningen som bedriftshelsetjeneste \
        (FOR-2011-12-06-1360 § 2-5).

        Dette har vi funnet: %s

        Dere kan uttale dere innen %s (forvaltningsloven § 16)."""
            .formatted(withdrawal.ground().facts(), DAY.format(commentDeadline)));
  }

  static Letter decision(LocalDate withdrawnFrom, Reasons reasons) {
    return new Letter(
        "WITHDRAWAL_DECISION",
        "Vedtak om tilbaketrekking av godkjenning",
        """
        Arbeidstilsynet trekker tilbake godkjenningen som bedriftshelsetjeneste fra og med %s.

        Begrunnelse
        Regler: %s
        Faktiske forhold: %s
        %s"""
            .formatted(
                DAY.format(withdrawnFrom),
                reasons.rules(),
                reasons.facts(),
                reasons.considerations().isBlank()
                    ? ""
                    : "Hovedhensyn: " + reasons.considerations()));
  }

  static Letter dropped(Withdrawal withdrawal) {
    return new Letter(
        "WITHDRAWAL_DROPPED",
        "Saken om tilbaketrekking er avsluttet",
        """
        Arbeidstilsynet har avsluttet saken om tilbaketrekking av godkjenningen. Godkjenningen \
        gjelder.

        Begrunnelse: %s"""
            .formatted(String.valueOf(withdrawal.closingReason())));
  }
}
