package no.bht.supervision.tilda;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import no.bht.supervision.sharing.Sharing;

/** Finds what is asked for and hands it over, some at a time. */
@ApplicationScoped
class SharedInspections {
  private static final String INSPECTIONS = SqlFile.read("tilda_inspections");
  private static final String TRENDS = SqlFile.read("tilda_trends");
  private static final String EXACTLY = "i.tilda_unit = ?";
  private static final String WITH_SUB_UNITS =
      "(i.tilda_unit = ? or i.party = ? or i.registered_main_unit = ?)";

  /** Which inspections, and by which of their days. */
  private enum Kind {
    REPORTED(
        "i.activity_on",
        """
        i.state in ('REPORTED', 'CLOSED', 'BROKEN_OFF') and (i.state <> 'BROKEN_OFF' or exists (
          select 1 from control_point_answer a where a.inspection_id = i.id))
        """),
    PLANNED(
        "i.planned_on",
        "i.state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY', 'CARRIED_OUT', 'REPORTED')");

    private final String day;
    private final String states;

    Kind(String day, String states) {
      this.day = day;
      this.states = states;
    }
  }

  private final TildaDatabase database;
  private final Reports reports;
  private final Coordinations coordinations;
  private final Sharing sharing;
  private final TildaSettings settings;
  private final InstantSource clock;

  SharedInspections(
      TildaDatabase database,
      Reports reports,
      Coordinations coordinations,
      Sharing sharing,
      TildaSettings settings,
      InstantSource clock) {
    this.database = database;
    this.reports = reports;
    this.coordinations = coordinations;
    this.sharing = sharing;
    this.settings = settings;
    this.clock = clock;
  }

  void reports(Asked asked, Answer answer) throws IOException {
    database.read(
        reading ->
            each(
                reading,
                Kind.REPORTED,
                asked,
                rows -> {
                  Details details = Details.of(rows, reading, sharing);
                  for (InspectionRow row : rows) {
                    add(reports.of(row, details), answer);
                  }
                }));
  }

  void coordinations(Asked asked, Answer answer) throws IOException {
    database.read(
        reading ->
            each(
                reading,
                Kind.PLANNED,
                asked,
                rows -> {
                  Details details = Details.ofPlanned(rows, reading, sharing);
                  for (InspectionRow row : rows) {
                    add(coordinations.of(row, details), answer);
                  }
                }));
  }

  private static void add(Optional<?> item, Answer answer) throws IOException {
    if (item.isPresent()) {
      answer.add(item.get());
    }
  }

  private void each(
      TildaDatabase.Reading reading,
      Kind kind,
      Asked asked,
      TildaDatabase.Reading.Part<InspectionRow> part)
      throws SQLException, IOException {
    String sql =
        INSPECTIONS
            .replace(":unit", unitIs(asked))
            .replace(":states", kind.states)
            .replace(":day", kind.day);
    List<Object> values = unitValues(asked);
    values.add(asked.from());
    values.add(asked.to());
    reading.each(sql, InspectionRow::of, part, values.toArray());
  }

  /** A unit's years; of everything in a month the units of that month and their year. */
  void trends(Asked asked, Answer answer) throws IOException {
    Trends trends = new Trends(settings.authority(), Oslo.today(clock), answer);
    database.read(
        reading -> {
          String sql =
              TRENDS
                  .replace(":unit", asked.unit() == null ? OF_MONTH : unitIs(asked))
                  .replace(":states", "i.state in ('REPORTED', 'CLOSED')");
          List<Object> values = unitValues(asked);
          if (asked.unit() == null) {
            values.add(asked.from());
            values.add(asked.to());
          }
          values.add(LocalDate.of(asked.firstYear(), 1, 1));
          values.add(LocalDate.of(asked.lastYear(), 12, 31));
          reading.each(
              sql,
              TrendRow::of,
              rows -> {
                for (TrendRow row : rows) {
                  trends.add(row);
                }
              },
              values.toArray());
        });
    trends.end();
  }

  private static final String OF_MONTH =
      """
      i.tilda_unit in (
        select m.tilda_unit from tilda_inspection m
        where m.state in ('REPORTED', 'CLOSED') and m.activity_on between ? and ?)
      """;

  private String unitIs(Asked asked) {
    return asked.unit() == null ? "true" : settings.includeSubUnits() ? WITH_SUB_UNITS : EXACTLY;
  }

  private List<Object> unitValues(Asked asked) {
    List<Object> values = new ArrayList<>();
    if (asked.unit() != null) {
      values.addAll(Collections.nCopies(settings.includeSubUnits() ? 3 : 1, asked.unit()));
    }
    return values;
  }
}
