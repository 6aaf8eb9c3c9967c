package no.bht.supervision.complaint;

import jakarta.inject.Singleton;
import no.bht.platform.sql.Sql;
import no.bht.supervision.table.SteppedRows;

/** The complaints, without who they come from. */
@Singleton
class Complaints extends SteppedRows<Complaint> {
  Complaints(Sql sql) {
    super(sql, "complaint", ComplaintRows::complaint, Complaint::version);
  }
}
