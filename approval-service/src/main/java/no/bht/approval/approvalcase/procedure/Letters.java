package no.bht.approval.approvalcase.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.InformationRequest;
import no.bht.approval.approvalcase.domain.Validity;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.casework.domain.Letter;
import org.jspecify.annotations.Nullable;

/** What providers are written: by template, or in Bokmål; titles say nothing confidential. */
final class Letters {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

  private Letters() {}

  /** The reasons are filled in from the decision itself. */
  static Letter of(Decisions.Decided decided) {
    Validity validity = decided.validity();
    return validity == null
        ? Letter.byTemplate("DECISION", Map.of("approved", false))
        : Letter.byTemplate(
            "DECISION",
            Map.of("approved", true, "validFrom", validity.from(), "validTo", validity.to()));
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

  static Letter of(InformationRequest request) {
    return new Letter(
        "INFORMATION_REQUEST",
        "Vi trenger flere opplysninger til søknaden om godkjenning",
        """
        Vi trenger dette for å behandle søknaden:

        %s

        Frist for å svare er %s. Kommer det ikke noe svar, kan søknaden bli avgjort med de \
        opplysningene vi har."""
            .formatted(request.demand(), day(request.deadline())));
  }

  /** Statute: fvl. § 16. */
  static Letter advanceNotice(List<RequirementAssessment> unmet, LocalDate commentDeadline) {
    return new Letter(
        "ADVANCE_NOTICE",
        "Varsel om mulig avslag på søknaden om godkjenning",
        """
        Vi vurderer å avslå søknaden om godkjenning som bedriftshelsetjeneste, fordi vi mener at \
        disse kravene ikke er oppfylt:

        %s

        Dere kan uttale dere innen %s (forvaltningsloven § 16). Dere har rett til å se sakens \
        dokumenter (forvaltningsloven §§ 18 og 19)."""
            .formatted(
                unmet.stream().map(Letters::unmet).collect(Collectors.joining("\n\n")),
                day(commentDeadline)));
  }

  private static String unmet(RequirementAssessment assessment) {
    Judgement judgement = assessment.judgement();
    return assessment.rule().statute()
        + ": "
        + String.join("; ", assessment.machine().evidence())
        + (judgement == null ? "" : ". " + judgement.reason());
  }

  /** Statute: fvl. § 11 a. */
  static Letter preliminaryAnswer(@Nullable LocalDate expected) {
    return new Letter(
        "PRELIMINARY_ANSWER",
        "Foreløpig svar på søknaden om godkjenning",
        """
        Søknaden er under behandling, men er ikke avgjort innen en måned etter at vi mottok den, \
        fordi kravene i FOR-2011-12-06-1360 kapittel 2 skal vurderes hver for seg. %s \
        (forvaltningsloven § 11 a)."""
            .formatted(
                expected == null
                    ? "Vi kan ikke si når dere kan vente svar"
                    : "Dere kan vente svar innen " + day(expected)));
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
