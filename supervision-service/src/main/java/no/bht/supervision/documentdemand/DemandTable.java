package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.inspection.domain.InspectionId;
import org.jspecify.annotations.Nullable;

/** Demands and what was done to them. */
@ApplicationScoped
class DemandTable {
  private static final String INSERT =
      """
      insert into document_demand (id, inspection_id, holder, holder_kind, demanded, form,
        data_categories, necessity, suspicion, sensitivity, burden, deadline, deadline_asked_for,
        state, demanded_at, letter_due, version)
      values (?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      """;

  private static final String UPDATE =
      """
      update document_demand
      set deadline = ?, deadline_asked_for = ?, state = ?, received_on = ?, in_time = ?,
        overdue_announced_on = ?, version = ?
      where id = ?
      """;

  private static final String NOTE =
      """
      insert into document_demand_entry (demand_id, number, command, done_at, done_by, content, deadline)
      select ?, count(*), ?, ?, ?, ?::text, ?::date from document_demand_entry where demand_id = ?
      """;

  private final Sql sql;

  DemandTable(Sql sql) {
    this.sql = sql;
  }

  void add(DocumentDemand demand, boolean letterDue) {
    Demanded demanded = demand.demanded();
    sql.update(
        INSERT,
        demand.id(),
        demand.inspection().value(),
        demanded.holder(),
        demanded.holderKind(),
        demanded.text(),
        demanded.form(),
        demanded.categories().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        demanded.why().necessity(),
        demanded.why().suspicion(),
        demanded.why().sensitivity(),
        demanded.why().burden(),
        demand.deadline(),
        demanded.deadline(),
        demand.state(),
        demand.demandedAt(),
        letterDue);
  }

  void save(DocumentDemand demand) {
    sql.update(
        UPDATE,
        demand.deadline(),
        demand.demanded().deadline(),
        demand.state(),
        demand.receivedOn(),
        demand.inTime(),
        demand.overdueAnnouncedOn(),
        demand.version(),
        demand.id());
  }

  void note(UUID demand, DemandEntry entry) {
    sql.update(
        NOTE,
        demand,
        entry.command(),
        entry.at(),
        entry.by(),
        entry.content(),
        entry.deadline(),
        demand);
  }

  Optional<DocumentDemand> find(UUID id) {
    return sql.one(DemandRows.SELECT + "where d.id = ?", DemandRows::demand, id);
  }

  Optional<DocumentDemand> lock(UUID id) {
    return sql.one(DemandRows.SELECT + "where d.id = ? for update of d", DemandRows::demand, id);
  }

  List<DemandEntry> history(UUID id) {
    return sql.list(
        "select * from document_demand_entry where demand_id = ? order by number",
        DemandRows::entry,
        id);
  }

  /** Open ones of an inspection, for a command. */
  List<DocumentDemand> lockOpen(InspectionId inspection) {
    return sql.list(
        DemandRows.SELECT
            + "where d.inspection_id = ? and d.state = 'DEMANDED' order by d.id for update of d",
        DemandRows::demand,
        inspection.value());
  }

  /** Overdue and not told of, for whoever comes first. */
  List<DocumentDemand> lockOverdue(LocalDate today, int limit) {
    return sql.list(
        DemandRows.SELECT
            + """
            where d.state = 'DEMANDED' and d.deadline < ? and d.overdue_announced_on is null
            order by d.deadline limit ? for update of d skip locked
            """,
        DemandRows::demand,
        today,
        limit);
  }

  /** Those whose letter is still to be made, for whoever comes first. */
  List<DocumentDemand> lockLettersDue(int limit) {
    return sql.list(
        DemandRows.SELECT + "where d.letter_due order by d.id limit ? for update of d skip locked",
        DemandRows::demand,
        limit);
  }

  void letterWritten(UUID id) {
    sql.update("update document_demand set letter_due = false where id = ?", id);
  }

  /** What is asked for; what is null does not matter. */
  record Wanted(
      @Nullable UUID inspection,
      @Nullable OrganisationNumber holder,
      @Nullable DemandState state,
      @Nullable LocalDate dueBefore) {}

  /** Newest first; only what is asked for stands in the question, so that an index answers it. */
  List<DocumentDemand> page(Wanted wanted, @Nullable UUID before, int limit) {
    StringBuilder where = new StringBuilder("where true");
    List<Object> values = new ArrayList<>();
    and(where, values, "d.inspection_id =", wanted.inspection());
    and(where, values, "d.holder =", wanted.holder());
    and(where, values, "d.state =", wanted.state());
    and(where, values, "d.deadline <", wanted.dueBefore());
    and(where, values, "d.id <", before);
    values.add(limit);
    return sql.list(
        DemandRows.SELECT + where + " order by d.id desc limit ?",
        DemandRows::demand,
        values.toArray());
  }

  private static void and(
      StringBuilder where, List<Object> values, String is, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(is).append(" ?");
      values.add(value);
    }
  }
}
