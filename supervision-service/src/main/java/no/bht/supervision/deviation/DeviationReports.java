package no.bht.supervision.deviation;

import jakarta.inject.Singleton;
import no.bht.platform.sql.Sql;
import no.bht.supervision.table.SteppedRows;

/** The deviation reports. */
@Singleton
class DeviationReports extends SteppedRows<DeviationReport> {
  DeviationReports(Sql sql) {
    super(sql, "deviation_report", DeviationRows::report, DeviationReport::version);
  }
}
