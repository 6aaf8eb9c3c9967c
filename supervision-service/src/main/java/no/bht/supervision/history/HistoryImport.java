package no.bht.supervision.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.platform.rows.RawRow;
import no.bht.platform.rows.RowFault;
import no.bht.platform.rows.RowSource;
import org.jspecify.annotations.Nullable;

/** Takes rows in part by part; after a fault, or a kill, the same rows may be handed in again. */
@ApplicationScoped
class HistoryImport {
  /** Rows of one transaction. */
  private static final int PART = 5_000;

  /** Rejections that are listed. */
  private static final int LISTED = 1_000;

  private final EarlierInspections inspections;
  private final RowCheck check;

  HistoryImport(EarlierInspections inspections, RowCheck check) {
    this.inspections = inspections;
    this.check = check;
  }

  /**
   * @param row its number, the first after the heading is 1
   * @param field where it lies, if in one place
   */
  record Rejection(
      long row, String code, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String field) {}

  /**
   * @param rejections the first thousand
   */
  record Answer(
      long read,
      long added,
      long changed,
      long unchanged,
      long rejected,
      List<Rejection> rejections) {}

  Answer takeIn(String source, RowSource<Field> rows) throws IOException {
    Run run = new Run(source);
    while (run.step(rows)) {
      if (run.part.size() == PART) {
        run.takeIn();
      }
    }
    run.takeIn();
    return new Answer(
        run.read, run.added, run.changed, run.unchanged, run.rejected, run.rejections);
  }

  private final class Run {
    private final String source;
    private final Map<String, EarlierInspection> part = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long read;
    private long added;
    private long changed;
    private long unchanged;
    private long rejected;

    Run(String source) {
      this.source = source;
    }

    boolean step(RowSource<Field> rows) throws IOException {
      RawRow<Field> row = rows.next();
      if (row != null) {
        read++;
        add(row);
      }
      return row != null;
    }

    private void add(RawRow<Field> raw) {
      try {
        EarlierInspection row = check.inspectionOf(raw);
        // Of two rows with one id the later holds, in whatever parts they come.
        if (part.containsKey(row.id())) {
          takeIn();
        }
        part.put(row.id(), row);
      } catch (RowFault fault) {
        reject(fault);
      }
    }

    private void reject(RowFault fault) {
      rejected++;
      if (rejections.size() < LISTED) {
        rejections.add(new Rejection(read, fault.code(), fault.field()));
      }
    }

    void takeIn() {
      if (!part.isEmpty()) {
        EarlierInspections.Taken taken = inspections.takeIn(source, part.values());
        added += taken.added();
        changed += taken.changed();
        unchanged += taken.unchanged();
        part.clear();
      }
    }
  }
}
