package no.bht.training.rosterreport.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.bht.training.rosterreport.domain.RosterRow;
import org.jspecify.annotations.Nullable;

/** Reads a report part by part. */
final class ReportReader {
  /** Rows of one transaction: many enough to be fast, few enough to be held in memory. */
  private static final int PART = 20_000;

  private final RowSource source;
  private final RowCheck check;

  ReportReader(RowSource source, RowCheck check) {
    this.source = source;
    this.check = check;
  }

  /** The next part; null after the last. */
  @Nullable Part next() throws IOException {
    List<Object> rows = new ArrayList<>();
    RawRow raw = rows.size() < PART ? source.next() : null;
    while (raw != null) {
      rows.add(read(raw));
      raw = rows.size() < PART ? source.next() : null;
    }
    return rows.isEmpty() ? null : new Part(rows);
  }

  private Object read(RawRow raw) {
    try {
      return check.rowOf(raw);
    } catch (RowFault fault) {
      return fault;
    }
  }

  /** Rows that say something and faults, in their order. */
  record Part(List<Object> rows) {
    List<RosterRow> sound() {
      return rows.stream().filter(RosterRow.class::isInstance).map(RosterRow.class::cast).toList();
    }
  }
}
