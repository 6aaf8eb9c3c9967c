package no.bht.employerregistry.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * Statements on units and what holds for them on some days, which are 60 at most: {@code
 * coverage_units.sql}. Days, kinds and numbers stand in the text, being of types that hold nothing
 * else, so that the planner knows them.
 */
public final class UnitSql {
  /**
   * Joins {@code i}, {@code o} and {@code s} to a unit {@code u}. Codes are looked up by key, with
   * {@code limit} so that they stay so: the units are few among all that have codes.
   */
  public static final String INDUSTRY =
      """
      left join lateral (
        select own.classification, own.code1 from employer_industry own
        where own.organisation_number = u.number and own.classification = :classification
        limit 1
      ) i on true
      left join lateral (
        select other.classification, other.code1 from employer_industry other
        where i.code1 is null and other.organisation_number = u.number and other.classification <> :classification
        limit 1
      ) o on true
      left join industry_division s on s.classification = case when i.code1 is null then o.classification else i.classification end
        and s.division = left(coalesce(i.code1, o.code1), 2)
      """;

  static final String CODE = "coalesce(i.code1, o.code1)";
  static final String CLASSIFICATION =
      "case when i.code1 is null then o.classification else i.classification end";
  static final String SIZE = "size_band(u.employees_state, u.employees)";

  private static final String UNITS = SqlFile.read("coverage_units");
  private static final String MAIN = SqlFile.read("coverage_units_main");
  private static final String SUB = SqlFile.read("coverage_units_sub");
  private static final String CUSTOMERS_MAIN = SqlFile.read("coverage_customers_main");
  private static final String CUSTOMERS_SUB = SqlFile.read("coverage_customers_sub");
  private static final String REGISTER =
      """
      select e.organisation_number, e.unit, e.parent, e.employees_state, e.employees, e.municipality_number,
        points_held(coalesce(e.registered_on, '-infinity'), e.deregistered_on - 1, :points) as present
      from employer e
      """;

  private UnitSql() {}

  /**
   * A statement that reads {@code unit}; with {@link #customers} before it, {@code customer} too.
   *
   * @param days in order
   * @param classification whose codes are taken where there are any
   * @param provider only affiliations, plans and reports with this one
   */
  public static String of(
      UnitKind kind,
      List<LocalDate> days,
      Classification classification,
      @Nullable OrganisationNumber provider,
      String statement) {
    String units =
        (UNITS + "\n" + (kind == UnitKind.MAIN ? MAIN : SUB) + "\n" + statement)
            .replace(":register", REGISTER)
            .replace(
                ":provider", provider == null ? "true" : "a.provider = '" + provider.value() + "'");
    return filled(units, days, classification);
  }

  /** Makes {@code customer} of the units and the providers they have records with. */
  static String customers(UnitKind kind) {
    return kind == UnitKind.MAIN ? CUSTOMERS_MAIN : CUSTOMERS_SUB;
  }

  /** The statement with the days and the classification in it. */
  public static String filled(
      String statement, List<LocalDate> days, Classification classification) {
    return statement
        .replace(":points", points(days))
        .replace(":first", literal(days.getFirst()))
        .replace(":last", literal(days.getLast()))
        .replace(":classification", "'" + classification.name() + "'");
  }

  private static String points(List<LocalDate> days) {
    return days.size() == 1
        ? literal(days.getFirst())
        : days.stream().map(UnitSql::literal).collect(Collectors.joining(", ", "array[", "]"));
  }

  private static String literal(LocalDate day) {
    return "date '" + day + "'";
  }
}
