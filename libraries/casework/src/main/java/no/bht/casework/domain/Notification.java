package no.bht.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Notification of a decision (underretning) and what follows from its moment. Statute: fvl. § 27,
 * eForvaltningsforskriften §§ 8 and 11.
 *
 * @param madeAvailableAt when the party could read it
 * @param noticeSentAt when the party was told that it is there (varsel)
 */
public record Notification(Instant madeAvailableAt, Instant noticeSentAt, AppealBody appealBody) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

  /** Last day to appeal (klagefrist), Europe/Oslo. */
  public LocalDate appealDeadline() {
    return AppealPeriod.lastDay(madeAvailableAt, noticeSentAt);
  }

  /**
   * What every notification states: the right to appeal, the deadline, the appeal body, how it is
   * done, the right to see the documents; and the possibility to ask for deferral. In Bokmål.
   * Statute: fvl. § 27 third paragraph.
   */
  public String appealInformation() {
    return """
        Klage
        Dere kan klage på vedtaket til %s innen %s. Klagen sendes til Arbeidstilsynet. Den skal \
        nevne vedtaket det klages over og den endringen dere ønsker, og være undertegnet eller \
        autentisert (forvaltningsloven §§ 28, 29 og 32).

        Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19). Dere kan be om \
        at iverksettingen utsettes til klagen er avgjort (forvaltningsloven § 42).
        """
        .formatted(appealBody.norwegianName(), DAY.format(appealDeadline()));
  }
}
