package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * For how long a dispensation is given. Guidance: «som hovedregel for en tidsbegrenset periode på
 * tre år»; the regulation sets none.
 *
 * @param years as the rule; other periods need a reason
 * @param longestYears from the day of the decision; set by the office, not by law
 */
public record DispensationRule(int years, int longestYears) {
  /** The wordings of FOR-2011-12-06-1355 § 1-5 by their first day. */
  private static final NavigableMap<LocalDate, String> VERSIONS = new TreeMap<>();

  static {
    VERSIONS.put(LocalDate.MIN, "2019-01-01");
    VERSIONS.put(LocalDate.of(2024, 1, 1), "2024-01-01");
  }

  /** The version of the rules a decision of the day is taken under. */
  public static String versionOn(LocalDate day) {
    return VERSIONS.floorEntry(day).getValue();
  }

  public Days usual(LocalDate from) {
    return Days.ofYears(from, years);
  }

  /**
   * @param reason why the period is another than usual
   * @param earliest first day on which it may begin
   * @throws CommandRefused if the days are impossible, or other than usual without a reason
   */
  public void check(Days days, @Nullable String reason, LocalDate earliest) {
    LocalDate latest = Days.ofYears(earliest, longestYears).to();
    CommandRefused.when(
        days.from().isBefore(earliest)
            || days.to().isBefore(days.from())
            || days.to().isAfter(latest),
        new Refusal.DispensationPeriodOutside(earliest, latest));
    LocalDate usualEnd = usual(days.from()).to();
    CommandRefused.when(
        !days.to().equals(usualEnd) && (reason == null || reason.isBlank()),
        new Refusal.DispensationPeriodNeedsReason(usualEnd));
  }
}
