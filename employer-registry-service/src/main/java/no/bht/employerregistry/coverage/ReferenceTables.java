package no.bht.employerregistry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.coverage.domain.SizeBand;
import no.bht.employerregistry.coverage.domain.SizeClass;
import no.bht.employerregistry.employer.domain.UnitKind;

/**
 * The tables that were published on the scheme, with their columns, out of the registry's records.
 * They are made of the same groups as the coverage, so that what is held back there is held back
 * here.
 */
@ApplicationScoped
class ReferenceTables {
  private final CoverageTables coverage;
  private final CoverageNumbers numbers;

  ReferenceTables(CoverageTables coverage, CoverageNumbers numbers) {
    this.coverage = coverage;
    this.numbers = numbers;
  }

  /** One row is a group and a status. */
  Table affiliationBySizeAndDuty(UnitKind unit, LocalDate day, boolean exact) {
    Groups groups = coverage.groups(unit, day, By.SIZE, exact);
    ReferenceLines lines =
        new ReferenceLines(day, "year", "group", "status", "percent", "count", "of", "measure");
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
    Groups groups = coverage.groups(UnitKind.MAIN, day, By.SIZE_2023, exact);
    ReferenceLines lines =
        new ReferenceLines(
            day, "unit", "employees_in_enterprise", "share_percent", "count", "note");
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

  private static String sizeName(String code) {
    if (code.equals("1")) {
      return "1 employee";
    }
    return SizeClass.find(code).filter(size -> size.from() != null).isPresent()
        ? code.replace("-", "–").replace("+", " and more") + " employees"
        : code;
  }
}
