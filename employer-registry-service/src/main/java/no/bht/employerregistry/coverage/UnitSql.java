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
   * Joins {@code i}, {@code o} and {@code s}, the main code and its section, to a unit {@code u}.
   */
  public static final String INDUSTRY = SqlFile.read("coverage_industry");

  /** The same with the codes as they were read on the days asked for. */
  static final String INDUSTRY_THEN = SqlFile.read("coverage_industry_then");

  static final String CODE = "coalesce(i.code1, o.code1)";
  static final String CLASSIFICATION =
      "case when i.code1 is null then o.classification else i.classification end";
  static final String SIZE = "size_band(u.employees_state, u.employees)";

  private static final String UNITS = SqlFile.read("coverage_units");
  private static final String MAIN = SqlFile.read("coverage_units_main");
  private static final String SUB = SqlFile.read("coverage_units_sub");
  private static final String CUSTOMERS_MAIN = SqlFile.read("coverage_customers_main");
  private static final String CUSTOMERS_SUB = SqlFile.read("coverage_customers_sub");
  private static final String REGISTER = SqlFile.read("coverage_register");
  private static final String REGISTER_THEN = SqlFile.read("coverage_register_then");
  private static final String CHANGED = SqlFile.read("coverage_changed");

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
    return filled(
        units(kind, provider, statement).replace(":register", REGISTER), days, classification);
  }

  /** The same of units as the register was read on the days, not last. */
  static String then(
      UnitKind kind,
      List<LocalDate> days,
      Classification classification,
      @Nullable OrganisationNumber provider,
      String statement) {
    String units =
        "with " + CHANGED + units(kind, provider, statement).replace("with approval", ", approval");
    return filled(units.replace(":register", REGISTER_THEN), days, classification);
  }

  private static String units(
      UnitKind kind, @Nullable OrganisationNumber provider, String statement) {
    return (UNITS + "\n" + (kind == UnitKind.MAIN ? MAIN : SUB) + "\n" + statement)
        .replace(
            ":provider", provider == null ? "true" : "a.provider = '" + provider.value() + "'");
  }

  /** Reads the units of {@code registered} themselves, whatever is known of them. */
  static String registered(List<LocalDate> days, boolean then, String statement) {
    String register =
        then
            ? "with " + CHANGED + ", registered as (" + REGISTER_THEN + ")\n"
            : "with registered as (" + REGISTER + ")\n";
    return filled(register + statement, days, Classification.SN2025);
  }

  /** Makes {@code customer} of the units and the providers they have records with. */
  public static String customers(UnitKind kind) {
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
