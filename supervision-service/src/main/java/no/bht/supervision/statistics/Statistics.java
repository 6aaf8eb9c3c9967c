package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.statistics.Cells.Dimension;
import org.jspecify.annotations.Nullable;

/** The tables, each from one sight of the records. */
@ApplicationScoped
class Statistics {
  // A table has several statements; what is written between them must not be in some only.
  private static final String ONE_SIGHT =
      "set transaction isolation level repeatable read, read only";

  private static final String MARKED =
      "select count(*) from (select day from statistics_marked_day limit ?) marked";

  private final InspectionTables inspections;
  private final PointTables points;
  private final ProviderTables providers;
  private final CaseTables cases;
  private final Texts texts;
  private final Sql sql;
  private final int mostMarked;

  Statistics(
      InspectionTables inspections,
      PointTables points,
      ProviderTables providers,
      CaseTables cases,
      Texts texts,
      Sql sql,
      SupervisionSettings settings) {
    this.inspections = inspections;
    this.points = points;
    this.providers = providers;
    this.cases = cases;
    this.texts = texts;
    this.sql = sql;
    mostMarked = settings.statistics().mostMarkedDays();
  }

  /**
   * @throws ProblemException 503 while more days than the office has set are to be counted anew
   */
  @Transactional
  Table table(Question asked) {
    sql.update(ONE_SIGHT);
    long marked = sql.one(MARKED, row -> row.getLong(1), mostMarked + 1).orElse(0L);
    if (marked > mostMarked) {
      throw ProblemException.of(
          503, "statistics-being-counted", "Many days are being counted anew; try again soon.");
    }
    Made made = make(asked);
    Texts.About about = texts.of(asked.statistic());
    return new Table(
        about.id(),
        about.title(),
        asked.period().from(),
        asked.period().to(),
        subject(asked),
        asked.exact(),
        made.denominators(),
        texts.definitions(made.columns()),
        about.notes(),
        made.columns(),
        made.rows());
  }

  private Made make(Question asked) {
    return switch (asked.statistic()) {
      case INSPECTIONS_PER_YEAR -> inspections.perYear(asked);
      case CONTROL_POINTS -> points.points(asked);
      case CONTROL_POINTS_PER_YEAR -> points.pointsPerYear(asked);
      case OUTCOMES -> inspections.outcomes(asked);
      case INSPECTIONS_BY_FORM -> inspections.by(asked, Dimension.FORM, "form");
      case INSPECTIONS_BY_SIZE -> inspections.by(asked, Dimension.SIZE, "size");
      case INSPECTIONS_BY_INDUSTRY -> inspections.byIndustry(asked);
      case INSPECTIONS_BY_COUNTY -> inspections.by(asked, Dimension.COUNTY, "county");
      case INSPECTIONS_BY_SELECTION_REASON ->
          inspections.by(asked, Dimension.SELECTION_REASON, "selectionReason");
      case INSPECTIONS_BY_PROVIDER -> inspections.by(asked, Dimension.PROVIDER, "provider");
      case PROVIDER_INSPECTIONS -> providers.ofProviders(asked);
      case REACTIONS -> cases.reactions(asked);
      case TIMES -> cases.times(asked);
      case OPEN_ORDERS -> cases.openOrders(asked);
      case EVIDENCE -> cases.evidence(asked);
      case COMPLAINTS -> cases.complaints(asked);
      case DEVIATIONS -> cases.deviations(asked);
    };
  }

  private static @Nullable PartyKind subject(Question asked) {
    return switch (asked.statistic()) {
      case PROVIDER_INSPECTIONS, DEVIATIONS -> null;
      default -> asked.subject();
    };
  }
}
