package no.bht.approval.approvalcase.procedure;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.casework.domain.Letter;

/** What providers are written of the conditions of their approval, in Bokmål. */
final class ConditionLetters {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

  private ConditionLetters() {}

  static Letter of(ConditionDecided decided) {
    Condition condition = decided.condition();
    Condition.Verdict verdict = condition.verdict();
    boolean met = verdict != null && verdict.met();
    return new Letter(
        "CONDITION_DECIDED",
        "Vilkår for godkjenningen",
        """
        Arbeidstilsynet har vurdert dette vilkåret for godkjenningen: %s

        Vilkåret er %s.

        Begrunnelse: %s"""
            .formatted(
                condition.terms().text(),
                met ? "oppfylt" : "ikke oppfylt",
                verdict == null ? "" : verdict.reason()));
  }

  static Letter of(ConditionOverdue overdue) {
    Condition condition = overdue.condition();
    return new Letter(
        "CONDITION_OVERDUE",
        "Fristen for et vilkår er ute",
        """
        Fristen for dette vilkåret for godkjenningen var %s, og vi har ikke mottatt \
        dokumentasjon: %s

        Arbeidstilsynet kan trekke godkjenningen tilbake hvis kravene ikke oppfylles innen en \
        fastsatt frist (FOR-2011-12-06-1360 § 2-5)."""
            .formatted(DAY.format(condition.terms().deadline()), condition.terms().text()));
  }
}
