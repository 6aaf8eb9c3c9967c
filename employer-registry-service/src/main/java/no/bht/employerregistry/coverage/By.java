package no.bht.employerregistry.coverage;

import java.util.List;
import no.bht.employerregistry.coverage.domain.SizeClass;

/** What the units are divided by. */
enum By {
  /** Not at all: the total alone. */
  NONE("'ALL'", "null"),
  /** Section of the main industry code. */
  SECTION("s.section", "null"),
  /** The main industry code itself, as registered. */
  INDUSTRY(UnitSql.CODE, UnitSql.CLASSIFICATION + " || s.section"),
  /** The first two digits of the municipality number. */
  COUNTY("left(u.municipality_number, 2)", "null"),
  MUNICIPALITY("u.municipality_number", "left(u.municipality_number, 2)"),
  /** Number of employees, the classes of 2016. */
  SIZE(UnitSql.SIZE, "null"),
  /** Number of employees, the classes of 2023. */
  SIZE_2023(UnitSql.SIZE, "null"),
  /** Each provider that units are affiliated with; who has two counts at both. */
  PROVIDER("c.provider", "null");

  private final String key;
  private final String partOf;

  By(String key, String partOf) {
    this.key = key;
    this.partOf = partOf;
  }

  String key() {
    return key;
  }

  String partOf() {
    return partOf;
  }

  /** Of the code that makes the key; none where it does not say. */
  String classification() {
    return switch (this) {
      case SECTION -> "case when s.section is not null then " + UnitSql.CLASSIFICATION + " end";
      case INDUSTRY ->
          "case when " + UnitSql.CODE + " is not null then " + UnitSql.CLASSIFICATION + " end";
      default -> "null";
    };
  }

  boolean isIndustry() {
    return this == SECTION || this == INDUSTRY;
  }

  boolean isSize() {
    return this == SIZE || this == SIZE_2023;
  }

  List<SizeClass> classes() {
    return this == SIZE_2023 ? SizeClass.OF_2023 : SizeClass.OF_2016;
  }
}
