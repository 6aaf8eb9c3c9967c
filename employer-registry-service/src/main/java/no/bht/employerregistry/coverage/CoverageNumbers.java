package no.bht.employerregistry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.coverage.domain.Counted;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** Counts in the database, in one statement. */
@ApplicationScoped
class CoverageNumbers {
  private static final String GROUPS = SqlFile.read("coverage_groups");
  private static final String CUSTOMERS = "join customer c on c.number = u.number";
  private static final String PROVIDERS_BY_SECTION =
      """
      select %s as classification, s.section, count(distinct c.provider) as providers
      from unit u join customer c on c.number = u.number
      :industry
      where u.present & c.approved <> 0 group by 1, 2
      """
          .formatted(UnitSql.CLASSIFICATION);
  private static final String STAFFED =
      """
      select count(*) from registered
      where unit = ? and present <> 0 and employees_state <> 'NOT_REGISTERED' and employees is distinct from 0
      """;
  private static final String READ_ANEW =
      """
      select exists (
        select from employer_change
        where field in ('EMPLOYEES', 'MUNICIPALITY') and known_at >= (?::date + 1) at time zone 'Europe/Oslo')
      or exists (select from employer_industry_history where replaced_on > ?)
      """;

  private final Sql sql;
  private final IndustryRules rules;

  CoverageNumbers(Sql sql, IndustryRules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  /**
   * @param days in order, 60 at most
   * @param provider only what is with this one; null = any
   */
  record Question(
      UnitKind unit,
      List<LocalDate> days,
      By by,
      UnitFilter filter,
      @Nullable OrganisationNumber provider) {}

  @Transactional
  List<Counted> count(Question asked) {
    roomToWork();
    boolean byProvider = asked.by() == By.PROVIDER;
    boolean byCode = asked.by().isIndustry() || asked.filter().isOfIndustry();
    boolean then = readAnewSince(asked.days().getFirst());
    String statement =
        (byProvider ? UnitSql.customers(asked.unit()) : "")
            + GROUPS
                .replace(":key_classification", asked.by().classification())
                .replace(":key", asked.by().key())
                .replace(":part_of", asked.by().partOf())
                .replace(":there", byProvider ? "u.present & c.affiliated" : "u.present")
                .replace(":customer", byProvider ? CUSTOMERS : "cross join lateral (select u.*) c")
                .replace(":industry", byCode ? industry(then) : "")
                .replace(":filter", asked.filter().sql());
    return sql.list(
        units(then, asked.unit(), asked.days(), asked.provider(), statement),
        row ->
            new Counted(
                row.getString("key"),
                row.getString("part_of"),
                row.getString("classification"),
                row.getLong("obliged"),
                row.getLong("listed"),
                row.getLong("affiliated"),
                row.getLong("approved"),
                row.getLong("planned"),
                row.getLong("reported"),
                row.getBoolean("staffed"),
                row.getLong("units"),
                row.getLong("employees")),
        asked.filter().values().toArray());
  }

  /** Providers with customers in a section. */
  record SectionProviders(
      @Nullable String classification, @Nullable String section, long providers) {}

  @Transactional
  List<SectionProviders> providersBySection(UnitKind unit, LocalDate day) {
    roomToWork();
    boolean then = readAnewSince(day);
    String statement =
        UnitSql.customers(unit) + PROVIDERS_BY_SECTION.replace(":industry", industry(then));
    return sql.list(
        units(then, unit, List.of(day), null, statement),
        row ->
            new SectionProviders(
                row.getString("classification"),
                row.getString("section"),
                row.getLong("providers")));
  }

  /** Units with employees registered, obliged or not. */
  @Transactional
  long staffed(UnitKind unit, LocalDate day) {
    return one(UnitSql.registered(List.of(day), readAnewSince(day), STAFFED), unit);
  }

  @Transactional
  long one(String statement, Object... values) {
    return sql.one(statement, row -> row.getLong(1), values).orElse(0L);
  }

  private String units(
      boolean then,
      UnitKind unit,
      List<LocalDate> days,
      @Nullable OrganisationNumber provider,
      String statement) {
    Classification classification = classification(days.getLast());
    return then
        ? UnitSql.then(unit, days, classification, provider, statement)
        : UnitSql.of(unit, days, classification, provider, statement);
  }

  private static String industry(boolean then) {
    return then ? UnitSql.INDUSTRY_THEN : UnitSql.INDUSTRY;
  }

  /**
   * Whether the register as last read is not what it was on the day; for most days asked for it is.
   */
  private boolean readAnewSince(LocalDate day) {
    return sql.one(READ_ANEW, row -> row.getBoolean(1), day, day).orElseThrow();
  }

  private Classification classification(LocalDate day) {
    return rules.now().listOn(day).map(list -> list.classification()).orElse(Classification.SN2007);
  }

  /** Whole tables are joined and grouped in memory, unsorted; for this transaction alone. */
  private void roomToWork() {
    sql.update("set local work_mem = '128MB'");
    sql.update("set local jit = off");
    sql.update("set local enable_sort = off");
  }
}
