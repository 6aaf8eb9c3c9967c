package no.bht.employerregistry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/** The single figures on internal and external providers, and on dispensations. */
@ApplicationScoped
class ProviderIndicators {
  private static final String COUNT = SqlFile.read("coverage_by_provider_kind");

  private final Sql sql;

  ProviderIndicators(Sql sql) {
    this.sql = sql;
  }

  private record Counts(
      long affiliated,
      long external,
      long internal,
      long employeesExternal,
      long employeesInternal,
      long dispensed,
      long dispensedNotAffiliated) {

    static Counts read(ResultSet row) throws SQLException {
      return new Counts(
          row.getLong("affiliated"),
          row.getLong("external"),
          row.getLong("internal"),
          row.getLong("employees_external"),
          row.getLong("employees_internal"),
          row.getLong("dispensed"),
          row.getLong("dispensed_not_affiliated"));
    }
  }

  /**
   * @param notAffiliated enterprises obliged by the list that are not affiliated
   * @param exact whether small cells are told
   */
  void add(ReferenceLines lines, LocalDate day, long notAffiliated, boolean exact) {
    Counts counts = sql.one(COUNT, Counts::read, day).orElseThrow();
    boolean kinds =
        exact
            || none(
                counts.external,
                counts.internal,
                counts.affiliated - counts.external,
                counts.affiliated - counts.internal);
    lines.indicator(
        "affiliated enterprises using an external provider",
        kinds,
        Share.percent(counts.external, counts.affiliated),
        "percent");
    lines.indicator(
        "enterprises served by external providers", kinds, counts.external, "enterprises");
    lines.indicator(
        "employees covered by external providers", kinds, counts.employeesExternal, "employees");
    lines.indicator(
        "employees covered by internal providers", kinds, counts.employeesInternal, "employees");
    boolean told =
        exact
            || none(
                counts.dispensed,
                counts.dispensedNotAffiliated,
                counts.dispensed - counts.dispensedNotAffiliated,
                notAffiliated);
    lines.indicator("enterprises with dispensation", told, counts.dispensed, "enterprises");
    lines.indicator(
        "non-affiliated enterprises with dispensation",
        told,
        shareOf(counts.dispensedNotAffiliated, notAffiliated),
        "percent");
  }

  private static @Nullable Number shareOf(long dispensed, long notAffiliated) {
    return Share.percent(dispensed, dispensed + notAffiliated);
  }

  private static boolean none(long... numbers) {
    return Arrays.stream(numbers).noneMatch(SmallCells::isSmall);
  }
}
