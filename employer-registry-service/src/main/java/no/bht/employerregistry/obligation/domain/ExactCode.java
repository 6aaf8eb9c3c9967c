package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import org.jspecify.annotations.Nullable;

/**
 * A more exact industry code than the registered one (nærmere fastsatt næringskode), recorded by
 * the registrar where the registered code does not decide. It stands in for that code from its day
 * on, until the national register gives another main code or the registrar records another exact
 * one. Statute: FOR-2011-12-06-1355 § 13-1 second paragraph.
 *
 * @param registered the main code it stands in for; null where the register states none
 */
public record ExactCode(
    UUID id,
    Classification classification,
    @Nullable IndustryCode registered,
    IndustryCode code,
    LocalDate from,
    String reason,
    DutyGround.Recorded recorded) {

  /**
   * The one that stands in for the main code of a reading: of those that hold, the last that was
   * recorded for the latest day.
   *
   * @param codes in the order in which they were recorded
   */
  static Optional<ExactCode> on(
      LocalDate day,
      RegisteredIndustry industry,
      List<RegisteredIndustry> readings,
      List<ExactCode> codes) {
    return codes.stream()
        .filter(code -> code.classification == industry.classification())
        .filter(code -> Objects.equals(code.registered, industry.main()))
        .filter(code -> code.holdsOn(day, readings))
        .reduce((one, later) -> later.from.isBefore(one.from) ? one : later);
  }

  /** Its last day by what the register has been read to say since; null = it holds. */
  public @Nullable LocalDate lastDay(List<RegisteredIndustry> readings) {
    return readings.stream()
        .filter(reading -> reading.classification() == classification)
        .filter(reading -> !reading.readOn().isBefore(from))
        .filter(reading -> !Objects.equals(registered, reading.main()))
        .map(RegisteredIndustry::readOn)
        .min(LocalDate::compareTo)
        .map(read -> read.minusDays(1))
        .orElse(null);
  }

  private boolean holdsOn(LocalDate day, List<RegisteredIndustry> readings) {
    LocalDate lastDay = lastDay(readings);
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }
}
