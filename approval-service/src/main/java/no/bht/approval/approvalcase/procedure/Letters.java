package no.bht.approval.approvalcase.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.Validity;
import no.bht.casework.domain.Letter;
import org.jspecify.annotations.Nullable;

/** What providers are written, in Bokmål; titles say nothing confidential. */
final class Letters {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

  private Letters() {}

  static Letter of(Decisions.Decided decided) {
    return new Letter(
        "DECISION",
        "Vedtak om søknad om godkjenning som bedriftshelsetjeneste",
        """
        %s

        Begrunnelse
        Regler: %s
        Faktiske forhold: %s
        %s"""
            .formatted(
                outcome(decided.validity()),
                decided.reasons().rules(),
                decided.reasons().facts(),
                considerations(decided.reasons().considerations())));
  }

  static Letter of(RenewalReminderDue reminder) {
    return new Letter(
        "RENEWAL_REMINDER",
        "Påminnelse om fornyelse",
        """
        Godkjenningen som bedriftshelsetjeneste gikk ut med utgangen av %s, og vi har ikke mottatt \
        søknad om fornyelse. Den som skal bistå arbeidsgivere som bedriftshelsetjeneste, må ha \
        godkjenning (FOR-2011-12-06-1360 § 2-1)."""
            .formatted(day(reminder.validTo())));
  }

  private static String outcome(@Nullable Validity validity) {
    return validity == null
        ? "Arbeidstilsynet avslår søknaden om godkjenning som bedriftshelsetjeneste."
        : "Arbeidstilsynet godkjenner bedriftshelsetjenesten fra og med %s til og med %s."
            .formatted(day(validity.from()), day(validity.to()));
  }

  private static String considerations(@Nullable String considerations) {
    return considerations == null || considerations.isBlank()
        ? ""
        : "Hovedhensyn: " + considerations;
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
