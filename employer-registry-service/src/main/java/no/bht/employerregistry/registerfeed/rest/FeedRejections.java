package no.bht.employerregistry.registerfeed.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads what a feed could not take over, the latest first. */
@ApplicationScoped
class FeedRejections {
  private final Sql sql;

  FeedRejections(Sql sql) {
    this.sql = sql;
  }

  Page<FeedRejectionResponse> of(UnitKind unit, @Nullable String after, PageSize size) {
    List<Row> rows =
        sql.list(
            """
            select position, item_id, code, field, organisation_number, noted_at from register_feed_rejection
            where unit = ? and position < ? order by position desc limit ?
            """,
            row ->
                new Row(
                    row.getLong("position"),
                    new FeedRejectionResponse(
                        row.getLong("item_id"),
                        row.getString("code"),
                        row.getString("field"),
                        row.getString("organisation_number"),
                        Sql.instantOf(row, "noted_at"))),
            unit,
            after == null ? Long.MAX_VALUE : Cursor.parse(after).as(Long::parseLong),
            size.plusOne());
    return Page.of(rows, size, row -> new Cursor(Long.toString(row.position())))
        .map(Row::rejection);
  }

  private record Row(long position, FeedRejectionResponse rejection) {}
}
