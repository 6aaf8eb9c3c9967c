package no.bht.employerregistry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.IndustrySection;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/** Obliged establishments by section of industry, as published for 2016 (SINTEF A27819). */
@ApplicationScoped
class SectionTable {
  private static final String APPROVED_PROVIDERS =
      "select count(distinct provider) from provider_approved_days where days @> ?::date";

  private final CoverageTables coverage;
  private final CoverageNumbers numbers;
  private final IndustryRules rules;

  SectionTable(CoverageTables coverage, CoverageNumbers numbers, IndustryRules rules) {
    this.coverage = coverage;
    this.numbers = numbers;
    this.rules = rules;
  }

  /** One row is a section of the classification of the day's list; others only where units are. */
  Table of(LocalDate day, boolean exact) {
    Groups groups = coverage.groups(UnitKind.SUB, day, By.SECTION, exact);
    Classification used =
        rules.now().listOn(day).map(IndustryList::classification).orElse(Classification.SN2007);
    Sections sections =
        new Sections(
            groups,
            exact,
            used,
            covered(day),
            withCustomers(day),
            numbers.one(APPROVED_PROVIDERS, day));
    ReferenceLines lines =
        new ReferenceLines(
            day,
            "classification",
            "section_letter",
            "industry_no",
            "covered_by_industry_list",
            "obliged_establishments",
            "share_of_obliged_percent_computed",
            "providers_with_customers_in_section_percent");
    for (IndustrySection section : IndustrySection.ALL) {
      Row row = sections.rowOf(section);
      if (row != null || section.classification() == used) {
        sections.add(section, row, lines);
      }
    }
    long all = groups.total().get(Figure.BY_LIST);
    boolean told = groups.isTold(groups.total());
    lines.add(
        !told,
        null,
        "TOTAL",
        null,
        null,
        told ? all : null,
        told ? Share.percent(all, all) : null,
        null);
    return lines.table(
        "obliged-establishments-by-section", UnitKind.SUB, exact, ReferenceNotes.BY_SECTION);
  }

  private record Sections(
      Groups groups,
      boolean exact,
      Classification used,
      Set<String> covered,
      Map<String, Long> withCustomers,
      long providers) {

    @Nullable Row rowOf(IndustrySection section) {
      return groups.rows().stream()
          .filter(
              found ->
                  found.key().equals(section.letter())
                      && section.classification().name().equals(found.classification()))
          .findFirst()
          .orElse(null);
    }

    void add(IndustrySection section, @Nullable Row row, ReferenceLines lines) {
      long obliged = row == null ? 0 : row.get(Figure.BY_LIST);
      boolean told = row == null || groups.isTold(row);
      boolean shareTold = told && groups.isTold(groups.total());
      long active = withCustomers.getOrDefault(section.classification() + section.letter(), 0L);
      boolean activeTold = exact || (told && !SmallCells.isSmall(active));
      lines.add(
          !told,
          section.classification(),
          section.letter(),
          section.nb(),
          section.classification() == used && covered.contains(section.letter()) ? "yes" : "no",
          told ? obliged : null,
          shareTold ? Share.percent(obliged, groups.total().get(Figure.BY_LIST)) : null,
          activeTold ? Share.percent(active, providers) : null);
    }
  }

  /** Providers with customers in a section, by its classification and letter. */
  private Map<String, Long> withCustomers(LocalDate day) {
    return numbers.providersBySection(UnitKind.SUB, day).stream()
        .filter(found -> found.section() != null)
        .collect(
            Collectors.toMap(
                found -> found.classification() + found.section(),
                CoverageNumbers.SectionProviders::providers));
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
}
