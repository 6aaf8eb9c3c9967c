package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
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

  private static final String SELECT =
      """
      select d.*, i.party, i.party_kind
      from document_demand d join inspection i on i.id = d.inspection_id
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
    return sql.one(SELECT + "where d.id = ?", DemandTable::demand, id);
  }

  Optional<DocumentDemand> lock(UUID id) {
    return sql.one(SELECT + "where d.id = ? for update of d", DemandTable::demand, id);
  }

  List<DemandEntry> history(UUID id) {
    return sql.list(
        "select * from document_demand_entry where demand_id = ? order by number",
        row ->
            new DemandEntry(
                DemandState.Command.valueOf(row.getString("command")),
                Sql.instantOf(row, "done_at"),
                row.getString("done_by"),
                row.getString("content"),
                row.getObject("deadline", LocalDate.class)),
        id);
  }

  /** Open ones of an inspection, for a command. */
  List<DocumentDemand> lockOpen(InspectionId inspection) {
    return sql.list(
        SELECT + "where d.inspection_id = ? and d.state = 'DEMANDED' order by d.id for update of d",
        DemandTable::demand,
        inspection.value());
  }

  /** Overdue and not told of, for whoever comes first. */
  List<DocumentDemand> lockOverdue(LocalDate today, int limit) {
    return sql.list(
        SELECT
            + """
            where d.state = 'DEMANDED' and d.deadline < ? and d.overdue_announced_on is null
            order by d.deadline limit ? for update of d skip locked
            """,
        DemandTable::demand,
        today,
        limit);
  }

  /** Those whose letter is still to be made, for whoever comes first; now it is not any more. */
  List<DocumentDemand> takeLettersDue(int limit) {
    List<DocumentDemand> due =
        sql.list(
            SELECT + "where d.letter_due order by d.id limit ? for update of d skip locked",
            DemandTable::demand,
            limit);
    due.forEach(
        demand ->
            sql.update("update document_demand set letter_due = false where id = ?", demand.id()));
    return due;
  }

  /** What is asked for; what is null does not matter. */
  record Wanted(
      @Nullable UUID inspection,
      @Nullable OrganisationNumber holder,
      @Nullable DemandState state,
      @Nullable LocalDate dueBefore) {}

  List<DocumentDemand> page(Wanted wanted, @Nullable UUID before, int limit) {
    return sql.list(
        SELECT
            + """
            where (?::uuid is null or d.inspection_id = ?) and (?::text is null or d.holder = ?)
              and (?::text is null or d.state = ?) and (?::date is null or d.deadline < ?)
              and (?::uuid is null or d.id < ?)
            order by d.id desc limit ?
            """,
        DemandTable::demand,
        wanted.inspection(),
        wanted.inspection(),
        wanted.holder(),
        wanted.holder(),
        wanted.state(),
        wanted.state(),
        wanted.dueBefore(),
        wanted.dueBefore(),
        before,
        before,
        limit);
  }

  private static DocumentDemand demand(ResultSet row) throws SQLException {
    return new DocumentDemand(
        row.getObject("id", UUID.class),
        new InspectionId(row.getObject("inspection_id", UUID.class)),
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        new Demanded(
            new OrganisationNumber(row.getString("holder")),
            HolderKind.valueOf(row.getString("holder_kind")),
            row.getString("demanded"),
            DemandForm.valueOf(row.getString("form")),
            Arrays.stream((String[]) row.getArray("data_categories").getArray())
                .map(DataCategory::valueOf)
                .collect(Collectors.toSet()),
            new Proportionality(
                row.getString("necessity"),
                row.getString("suspicion"),
                row.getString("sensitivity"),
                row.getString("burden")),
            row.getObject("deadline_asked_for", LocalDate.class)),
        row.getObject("deadline", LocalDate.class),
        DemandState.valueOf(row.getString("state")),
        Sql.instantOf(row, "demanded_at"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("in_time", Boolean.class),
        row.getObject("overdue_announced_on", LocalDate.class),
        row.getLong("version"));
  }
}
