package no.bht.employerregistry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.employerregistry.coverage.CoverageNumbers.Question;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.IndustrySection;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.coverage.domain.SizeBand;
import no.bht.employerregistry.coverage.domain.SizeClass;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/**
 * The tables that were published on the scheme, with their columns, out of the registry's records.
 * They are made of the same groups as the coverage, so that what is held back there is held back
 * here.
 */
@ApplicationScoped
class ReferenceTables {
  private static final String APPROVED_PROVIDERS =
      "select count(distinct provider) from provider_approved_days where days @> ?::date";

  private final CoverageTables coverage;
  private final CoverageNumbers numbers;
  private final IndustryRules rules;

  ReferenceTables(CoverageTables coverage, CoverageNumbers numbers, IndustryRules rules) {
    this.coverage = coverage;
    this.numbers = numbers;
    this.rules = rules;
  }

  /** One row is a group and a status. */
  Table affiliationBySizeAndDuty(UnitKind unit, LocalDate day, boolean exact) {
    Groups groups = groups(unit, day, By.SIZE, exact);
    Lines lines = new Lines(day, "year", "group", "status", "percent", "count", "of", "measure");
    for (Row row : groups.rows()) {
      lines.byList(sizeName(row.key()), row, groups.isTold(row));
    }
    Row total = groups.total();
    boolean told = groups.isTold(total);
    lines.byList("all sizes", total, told);
    lines.byList("obliged by industry list", total, told);
    long others = numbers.staffed(unit, day) - total.get(Figure.BY_LIST);
    lines.others(others, total, told, exact);
    return lines.table("affiliation-by-size-and-duty", unit, exact, ReferenceNotes.AFFILIATION);
  }

  /** One row is a unit of count and a size class. */
  Table obligedBySize(LocalDate day, boolean exact) {
    Groups groups = groups(UnitKind.MAIN, day, By.SIZE_2023, exact);
    Lines lines =
        new Lines(day, "unit", "employees_in_enterprise", "share_percent", "count", "note");
    Figure enterprises = Figure.BY_LIST;
    lines.share("enterprises", "1–4", groups, enterprises, "1-4");
    lines.share("enterprises", "5–9", groups, enterprises, "5-9");
    lines.share("enterprises", "10–49", groups, enterprises, "10-49");
    lines.share("enterprises", "50 and more", groups, enterprises, "50-99", "100+");
    lines.share(
        "enterprises", "withheld, 0–4", groups, enterprises, SizeBand.WITHHELD_0_TO_4.name());
    Figure employees = Figure.EMPLOYEES_BY_LIST;
    lines.share("employees", "below 10", groups, employees, "0", "1-4", "5-9");
    lines.share("employees", "10–49", groups, employees, "10-49");
    lines.share("employees", "50–99", groups, employees, "50-99");
    lines.share("employees", "100 and more", groups, employees, "100+");
    return lines.table("obliged-by-size", UnitKind.MAIN, exact, ReferenceNotes.OBLIGED_BY_SIZE);
  }

  /** One row is a section of the classification of the day's list. */
  Table obligedEstablishmentsBySection(LocalDate day, boolean exact) {
    Groups groups = groups(UnitKind.SUB, day, By.SECTION, exact);
    long providers = numbers.one(APPROVED_PROVIDERS, day);
    Map<String, Long> withCustomers =
        numbers.providersBySection(UnitKind.SUB, day).stream()
            .filter(found -> found.section() != null)
            .collect(
                Collectors.toMap(
                    found -> found.classification() + found.section(),
                    CoverageNumbers.SectionProviders::providers));
    Lines lines =
        new Lines(
            day,
            "classification",
            "section_letter",
            "industry_no",
            "covered_by_industry_list",
            "obliged_establishments",
            "share_of_obliged_percent_computed",
            "providers_with_customers_in_section_percent");
    Classification used =
        rules.now().listOn(day).map(IndustryList::classification).orElse(Classification.SN2007);
    Set<String> covered = covered(day);
    long all = groups.total().get(Figure.BY_LIST);
    boolean allTold = groups.isTold(groups.total());
    for (IndustrySection section : IndustrySection.ALL) {
      Row row =
          groups.rows().stream()
              .filter(
                  found ->
                      found.key().equals(section.letter())
                          && section.classification().name().equals(found.classification()))
              .findFirst()
              .orElse(null);
      if (row == null && section.classification() != used) {
        continue;
      }
      long obliged = row == null ? 0 : row.get(Figure.BY_LIST);
      boolean told = row == null || groups.isTold(row);
      long active = withCustomers.getOrDefault(section.classification() + section.letter(), 0L);
      boolean activeTold = exact || (told && !SmallCells.isSmall(active));
      lines.add(
          !told,
          section.classification(),
          section.letter(),
          section.nb(),
          section.classification() == used && covered.contains(section.letter()) ? "yes" : "no",
          told ? obliged : null,
          told && allTold ? Share.percent(obliged, all) : null,
          activeTold ? Share.percent(active, providers) : null);
    }
    lines.add(
        !allTold,
        null,
        "TOTAL",
        null,
        null,
        allTold ? all : null,
        allTold ? Share.percent(all, all) : null,
        null);
    return lines.table(
        "obliged-establishments-by-section", UnitKind.SUB, exact, ReferenceNotes.BY_SECTION);
  }

  /** One row is an indicator. */
  Table indicators(LocalDate day, boolean exact) {
    Groups groups = groups(UnitKind.MAIN, day, By.SIZE_2023, exact);
    Row all = groups.total();
    boolean told = groups.isTold(all);
    Lines lines = new Lines(day, "indicator", "value", "unit", "note", "year");
    long byList = all.get(Figure.BY_LIST);
    long byListAffiliated = all.get(Figure.BY_LIST_AFFILIATED);
    long affiliated = all.get(Figure.AFFILIATED);
    long others = numbers.staffed(UnitKind.MAIN, day) - byList;
    lines.indicator("obliged enterprises (industry list)", told, byList, "enterprises");
    lines.indicator(
        "employees in obliged enterprises", told, all.get(Figure.EMPLOYEES_BY_LIST), "employees");
    Row large = groups.of("100+").orElse(Row.together("100+", List.of()));
    lines.indicator(
        "obliged enterprises with more than 99 employees",
        groups.isTold(large),
        large.get(Figure.BY_LIST),
        "enterprises");
    lines.indicator(
        "industries covered by the list",
        true,
        rules.now().listOn(day).map(list -> (long) list.entries().size()).orElse(0L),
        "industries");
    lines.indicator("affiliated enterprises", told, affiliated, "enterprises");
    lines.indicator("– of these obliged by the list", told, byListAffiliated, "enterprises");
    lines.indicator(
        "– of these not obliged by the list", told, affiliated - byListAffiliated, "enterprises");
    lines.indicator(
        "share of obliged enterprises affiliated",
        told,
        Share.percent(byListAffiliated, byList),
        "percent");
    boolean othersTold = told && (exact || !SmallCells.isSmall(others));
    lines.indicator(
        "share of not obliged enterprises affiliated",
        othersTold,
        Share.percent(affiliated - byListAffiliated, others),
        "percent");
    lines.indicator(
        "employees in affiliated enterprises",
        told,
        all.get(Figure.EMPLOYEES_IN_AFFILIATED),
        "employees");
    long contracts = numbers.one(ReferenceNotes.CONTRACTS, day, day);
    long packages = numbers.one(ReferenceNotes.BASIC_PACKAGES, day, day);
    boolean contractsTold =
        exact || !(SmallCells.isSmall(packages) || SmallCells.isSmall(contracts - packages));
    lines.indicator(
        "contracts with fixed-price basic package",
        contractsTold,
        Share.percent(packages, contracts),
        "percent");
    return lines.table("single-indicators", UnitKind.MAIN, exact, ReferenceNotes.INDICATORS);
  }

  private Groups groups(UnitKind unit, LocalDate day, By by, boolean exact) {
    return coverage
        .groups(new Question(unit, List.of(day), by, UnitFilter.NONE, null), exact)
        .getFirst();
  }

  /** Letters of the sections that an entry of the day's list lies in. */
  private Set<String> covered(LocalDate day) {
    return rules.now().listOn(day).stream()
        .flatMap(
            list ->
                list.entries().stream()
                    .flatMap(entry -> list.classification().sectionOf(entry.code()).stream()))
        .collect(Collectors.toSet());
  }

  private static String sizeName(String code) {
    if (code.equals("1")) {
      return "1 employee";
    }
    return SizeClass.find(code).filter(size -> size.from() != null).isPresent()
        ? code.replace("-", "–").replace("+", " and more") + " employees"
        : code;
  }

  /** The rows of a table while it is made. */
  private static final class Lines {
    private final LocalDate day;
    private final List<String> columns;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    Lines(LocalDate day, String... columns) {
      this.day = day;
      this.columns = List.of(columns);
    }

    void add(boolean suppressed, @Nullable Object... values) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int i = 0; i < values.length; i++) {
        row.put(columns.get(i), values[i]);
      }
      row.put("source", "Employer registry, " + day);
      row.put("suppressed", suppressed);
      rows.add(row);
    }

    void byList(String group, Row row, boolean told) {
      long of = row.get(Figure.BY_LIST);
      long approved = row.get(Figure.BY_LIST_AFFILIATED);
      long not = row.get(Figure.BY_LIST_PROVIDER_NOT_APPROVED);
      status(group, "not affiliated", told, row.get(Figure.BY_LIST_NOT_AFFILIATED), of);
      status(group, "affiliated with an approved provider", told, approved, of);
      status(group, "affiliated in total", told, approved + not, of);
      status(group, "affiliated, provider not approved", told, not, of);
    }

    void others(long others, Row total, boolean told, boolean exact) {
      long approved = total.get(Figure.AFFILIATED) - total.get(Figure.BY_LIST_AFFILIATED);
      long not =
          total.get(Figure.AFFILIATED_PROVIDER_NOT_APPROVED)
              - total.get(Figure.BY_LIST_PROVIDER_NOT_APPROVED);
      boolean all =
          told
              && (exact
                  || !(SmallCells.isSmall(others) || SmallCells.isSmall(others - approved - not)));
      String group = "not obliged by industry list";
      status(group, "not affiliated", all, others - approved - not, others);
      status(group, "affiliated with an approved provider", all, approved, others);
      status(group, "affiliated in total", all, approved + not, others);
      status(group, "affiliated, provider not approved", all, not, others);
    }

    private void status(String group, String status, boolean told, long count, long of) {
      add(
          !told,
          day.getYear(),
          group,
          status,
          told ? Share.percent(count, of) : null,
          told ? count : null,
          told ? of : null,
          "share of the registered");
    }

    void share(String unit, String size, Groups groups, Figure figure, String... classes) {
      List<Row> inside =
          groups.rows().stream().filter(row -> List.of(classes).contains(row.key())).toList();
      boolean told = groups.isTold(groups.total()) && inside.stream().allMatch(groups::isTold);
      long count = inside.stream().mapToLong(row -> row.get(figure)).sum();
      long of = groups.total().get(figure);
      add(!told, unit, size, told ? Share.percent(count, of) : null, told ? count : null, null);
    }

    void indicator(String name, boolean told, @Nullable Number value, String unit) {
      add(!told, name, told ? value : null, unit, null, day.getYear());
    }

    Table table(String name, UnitKind unit, boolean exact, Map<String, String> notes) {
      List<String> all = new ArrayList<>(columns);
      all.add("source");
      all.add("suppressed");
      return new Table(name, day, day, unit, exact, notes, all, rows);
    }
  }
}
