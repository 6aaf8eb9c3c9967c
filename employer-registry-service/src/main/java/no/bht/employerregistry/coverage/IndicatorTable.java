package no.bht.employerregistry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.statistics.SmallCells;

/** The single figures that were published on the scheme. */
@ApplicationScoped
class IndicatorTable {
  private final CoverageTables coverage;
  private final CoverageNumbers numbers;
  private final ProviderIndicators providers;
  private final IndustryRules rules;

  IndicatorTable(
      CoverageTables coverage,
      CoverageNumbers numbers,
      ProviderIndicators providers,
      IndustryRules rules) {
    this.providers = providers;
    this.coverage = coverage;
    this.numbers = numbers;
    this.rules = rules;
  }

  /** One row is an indicator. */
  Table of(LocalDate day, boolean exact) {
    Groups groups = coverage.groups(UnitKind.MAIN, day, By.SIZE_2023, exact);
    Row all = groups.total();
    boolean told = groups.isTold(all);
    ReferenceLines lines = new ReferenceLines(day, "indicator", "value", "unit", "note", "year");
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
    providers.add(lines, day, all.get(Figure.BY_LIST_NOT_AFFILIATED), exact);
    return lines.table("single-indicators", UnitKind.MAIN, exact, ReferenceNotes.INDICATORS);
  }
}
