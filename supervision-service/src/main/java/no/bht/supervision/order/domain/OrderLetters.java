package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.Reasons;

/** What the party is told of its order, in Bokmål. */
public final class OrderLetters {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

  private OrderLetters() {}

  /** Varsel om pålegg. Statute: fvl. § 16 second paragraph. */
  public static Letter notice(OrderSubject subject, LocalDate commentDeadline) {
    return new Letter(
        "ADVANCE_NOTICE",
        "Varsel om pålegg",
        """
        Arbeidstilsynet varsler at vi vurderer å gi følgende pålegg:

        %s

        Grunnlag: %s.

        Dere kan uttale dere til og med %s. Fristen løper fra den dagen varselet ble sendt. \
        Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).
        """
            .formatted(
                subject.demand(),
                String.join(", ", subject.legalBases()),
                DAY.format(commentDeadline)));
  }

  /** Vedtak om pålegg, without the information on appeal. Statute: aml. § 18-6, fvl. § 25. */
  public static Letter decision(OrderSubject subject, OrderDecision decision) {
    Reasons reasons = decision.reasons();
    return new Letter(
        "ORDER",
        "Vedtak om pålegg",
        """
        Arbeidstilsynet har vedtatt følgende pålegg:

        %s

        Pålegget må være oppfylt innen %s.

        Grunnlag: %s.
        Regler: %s
        Faktiske forhold: %s
        %s
        Arbeidstakernes tillitsvalgte skal gjøres kjent med pålegget.
        """
            .formatted(
                subject.demand(),
                DAY.format(decision.deadline()),
                String.join(", ", subject.legalBases()),
                reasons.rules(),
                reasons.facts(),
                considerations(reasons)));
  }

  private static String considerations(Reasons reasons) {
    return reasons.considerations().isEmpty()
        ? ""
        : "Hovedhensyn: " + reasons.considerations() + "\n";
  }

  /** Melding til tillitsvalgte. Statute: aml. § 18-6 eighth paragraph. */
  public static Letter unionRepresentatives(OrderSubject subject, OrderDecision decision) {
    return new Letter(
        "UNION_REPRESENTATIVES",
        "Til tillitsvalgte",
        """
        Til arbeidstakernes tillitsvalgte: Arbeidstilsynet har gitt virksomheten følgende pålegg, \
        som må være oppfylt innen %s:

        %s
        """
            .formatted(DAY.format(decision.deadline()), subject.demand()));
  }
}
