package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.statistics.Cells.Dimension;
import org.jspecify.annotations.Nullable;

/** The tables, each from one sight of the records. */
@ApplicationScoped
class Statistics {
  // A table has several statements; what is written between them must not be in some only.
  private static final String ONE_SIGHT =
      "set transaction isolation level repeatable read, read only";

  private final InspectionTables inspections;
  private final PointTables points;
  private final ProviderTables providers;
  private final CaseTables cases;
  private final Texts texts;
  private final Sights sights;
  private final Sql sql;

  Statistics(
      InspectionTables inspections,
      PointTables points,
      ProviderTables providers,
      CaseTables cases,
      Texts texts,
      Sights sights,
      Sql sql) {
    this.inspections = inspections;
    this.points = points;
    this.providers = providers;
    this.cases = cases;
    this.texts = texts;
    this.sights = sights;
    this.sql = sql;
  }

  /**
   * @throws no.bht.platform.problem.ProblemException 503 until the first count of many records
   */
  @Transactional
  Table table(Question question) {
    sql.update(ONE_SIGHT);
    Question asked = sights.seen(question);
    Made made = make(asked);
    Texts.About about = texts.of(asked.statistic());
    return new Table(
        about.id(),
        about.title(),
        asked.period().from(),
        asked.period().to(),
        subject(asked),
        asked.exact(),
        asked.sight().countedAt(),
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
