package no.bht.employerregistry.registerimport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an import left out, in the order of the file: its chunks may end in another. The
 * position tells apart a record and a fault of the file that comes right after it.
 */
@ApplicationScoped
class ImportRejections {
  private static final Cursor BEGINNING = Cursor.of("-1", "0");

  private final Sql sql;

  ImportRejections(Sql sql) {
    this.sql = sql;
  }

  Page<RejectionResponse> of(UUID importId, @Nullable String after, PageSize size) {
    Cursor last = after == null ? BEGINNING : Cursor.parse(after);
    List<String> place = last.columns(2);
    List<Row> rows =
        sql.list(
            """
            select position, line, ordinal, code, field, organisation_number from import_rejection
            where import_id = ? and (ordinal, position) > (?, ?) order by ordinal, position limit ?
            """,
            row ->
                new Row(
                    Cursor.of(row.getString("ordinal"), row.getString("position")),
                    new RejectionResponse(
                        row.getLong("line"),
                        row.getLong("ordinal"),
                        row.getString("code"),
                        row.getString("field"),
                        row.getString("organisation_number"))),
            importId,
            last.as(key -> Long.parseLong(place.get(0))),
            last.as(key -> Long.parseLong(place.get(1))),
            size.plusOne());
    return Page.of(rows, size, Row::place).map(Row::rejection);
  }

  private record Row(Cursor place, RejectionResponse rejection) {}
}
