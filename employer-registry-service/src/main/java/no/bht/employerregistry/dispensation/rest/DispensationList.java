package no.bht.employerregistry.dispensation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.dispensation.domain.DispensationState;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Dispensations in the order in which they came, as a list and as the officers' work list. */
@ApplicationScoped
class DispensationList {
  private static final String SELECT = SqlFile.read("find-dispensations");
  private static final UUID FIRST = new UUID(0, 0);

  private final Sql sql;
  private final InstantSource clock;

  DispensationList(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What is asked for; null for all. */
  record Filter(
      @Nullable OrganisationNumber employer,
      @Nullable DispensationState state,
      @Nullable Boolean open,
      @Nullable String assignee,
      boolean unassigned,
      boolean overdue) {}

  /**
   * One of the list.
   *
   * @param overdue whether a time limit is broken
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      UUID id,
      OrganisationNumber employer,
      DispensationState state,
      LocalDate receivedOn,
      @Nullable String part,
      @Nullable String assignee,
      @Nullable LocalDate informationDeadline,
      @Nullable LocalDate preliminaryAnswerDueOn,
      @Nullable LocalDate commentDueOn,
      @Nullable LocalDate from,
      @Nullable LocalDate lastDay,
      boolean inForce,
      boolean overdue) {}

  Page<Item> page(Filter filter, @Nullable String after, PageSize size) {
    LocalDate today = Oslo.today(clock);
    List<Item> rows =
        sql.list(
            SELECT,
            DispensationList::item,
            today,
            today,
            today,
            filter.employer(),
            filter.employer(),
            filter.state(),
            filter.state(),
            filter.assignee(),
            filter.assignee(),
            filter.unassigned(),
            filter.overdue(),
            today,
            filter.open(),
            filter.open(),
            after == null ? FIRST : Cursor.parse(after).as(UUID::fromString),
            size.plusOne());
    return Page.of(rows, size, last -> new Cursor(last.id().toString()));
  }

  private static Item item(ResultSet row) throws SQLException {
    String grantedPart = row.getString("granted_part");
    boolean granted = day(row, "granted_from") != null;
    return new Item(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        DispensationState.valueOf(row.getString("state")),
        row.getObject("received_on", LocalDate.class),
        granted ? grantedPart : row.getString("part"),
        row.getString("assignee"),
        day(row, "information_deadline"),
        day(row, "preliminary_answer_due_on"),
        day(row, "comment_due_on"),
        day(row, "granted_from"),
        day(row, "last_day"),
        row.getBoolean("in_force"),
        row.getBoolean("overdue"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
