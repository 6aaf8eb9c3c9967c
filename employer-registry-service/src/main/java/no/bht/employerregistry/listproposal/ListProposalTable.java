package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.industryrule.IndustryListsChanged;
import no.bht.employerregistry.listproposal.domain.ListProposal;
import no.bht.employerregistry.listproposal.domain.ListProposal.Act;
import no.bht.employerregistry.listproposal.domain.ListProposal.Adoption;
import no.bht.employerregistry.listproposal.domain.ListProposal.Withdrawal;
import no.bht.employerregistry.listproposal.domain.ListProposalState;
import no.bht.employerregistry.listproposal.domain.ProposedList;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Proposed lists with their versions, and the lists that were adopted of them. */
@ApplicationScoped
class ListProposalTable {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final String SELECT =
      """
      select p.*, v.document from list_proposal p
      join list_proposal_version v on v.proposal_id = p.id and v.version = p.version
      """;

  private static final String NEWEST_FIRST =
      SELECT
          + """
           where (?::text is null or p.state = ?) and (?::uuid is null or p.id < ?::uuid)
          order by p.id desc limit ?
          """;

  private final Sql sql;
  private final Event<IndustryListsChanged> changed;

  ListProposalTable(Sql sql, Event<IndustryListsChanged> changed) {
    this.sql = sql;
    this.changed = changed;
  }

  Optional<ListProposal> find(UUID id) {
    return sql.one(SELECT + " where p.id = ?", ListProposalTable::read, id);
  }

  /** As it is, until the end of the transaction. */
  Optional<ListProposal> lock(UUID id) {
    sql.list("select from list_proposal where id = ? for update", row -> id, id);
    return find(id);
  }

  /** Newest first. */
  List<ListProposal> list(@Nullable ListProposalState state, @Nullable UUID before, int most) {
    return sql.list(NEWEST_FIRST, ListProposalTable::read, state, state, before, before, most);
  }

  Optional<ProposedList> version(UUID id, int version) {
    return sql.one(
        "select document from list_proposal_version where proposal_id = ? and version = ?",
        row -> document(row.getString("document")),
        id,
        version);
  }

  List<Version> versions(UUID id, int after, int most) {
    return sql.list(
        """
        select version, author, written_at, jsonb_array_length(document -> 'entries') as entries
        from list_proposal_version where proposal_id = ? and version > ? order by version limit ?
        """,
        row ->
            new Version(
                row.getInt("version"),
                new Act(row.getString("author"), Sql.instantOf(row, "written_at")),
                row.getInt("entries")),
        id,
        after,
        most);
  }

  record Version(int version, Act written, int entries) {}

  void add(ListProposal proposal) {
    sql.update(
        """
        insert into list_proposal
          (id, state, version, change, proposed_by, proposed_at, changed_by, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        proposal.id(),
        proposal.state(),
        proposal.version(),
        proposal.change(),
        proposal.proposed().by(),
        proposal.proposed().at(),
        proposal.lastChanged().by(),
        proposal.lastChanged().at());
    addVersion(proposal);
  }

  /** Saves what was locked before. */
  void save(ListProposal before, ListProposal after) {
    Adoption adoption = after.adoption();
    Withdrawal withdrawal = after.withdrawal();
    sql.update(
        """
        update list_proposal set state = ?, version = ?, change = ?, changed_by = ?, changed_at = ?,
          adopted_from = ?, rule_version = ?, adopted_by = ?, adopted_at = ?,
          withdrawn_because = ?, withdrawn_by = ?, withdrawn_at = ?
        where id = ?
        """,
        after.state(),
        after.version(),
        after.change(),
        after.lastChanged().by(),
        after.lastChanged().at(),
        adoption == null ? null : adoption.from(),
        adoption == null ? null : adoption.ruleVersion(),
        adoption == null ? null : adoption.act().by(),
        adoption == null ? null : adoption.act().at(),
        withdrawal == null ? null : withdrawal.reason(),
        withdrawal == null ? null : withdrawal.act().by(),
        withdrawal == null ? null : withdrawal.act().at(),
        after.id());
    if (after.version() > before.version()) {
      addVersion(after);
    }
  }

  /** From here to the end of the transaction nobody else changes the lists that apply. */
  void lockLists() {
    sql.update("update industry_list_version set version = version + 1");
    changed.fire(new IndustryListsChanged());
  }

  void adopt(ListProposal proposal, Adoption adoption) {
    sql.update(
        """
        insert into industry_list
          (id, rule_version, classification, valid_from, document, adopted_by, adopted_at)
        values (?, ?, ?, ?, ?::jsonb, ?, ?)
        """,
        proposal.id(),
        adoption.ruleVersion(),
        proposal.list().classification(),
        adoption.from(),
        json(proposal.list()),
        adoption.act().by(),
        adoption.act().at());
  }

  void withdraw(ListProposal proposal, Withdrawal withdrawal) {
    sql.update(
        "update industry_list set withdrawn_at = ? where id = ?",
        withdrawal.act().at(),
        proposal.id());
  }

  private void addVersion(ListProposal proposal) {
    sql.update(
        """
        insert into list_proposal_version (proposal_id, version, author, written_at, document)
        values (?, ?, ?, ?, ?::jsonb)
        """,
        proposal.id(),
        proposal.version(),
        proposal.lastChanged().by(),
        proposal.lastChanged().at(),
        json(proposal.list()));
  }

  private static ListProposal read(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("adopted_from", LocalDate.class);
    String because = row.getString("withdrawn_because");
    ProposedList list = document(row.getString("document"));
    return new ListProposal(
        row.getObject("id", UUID.class),
        ListProposalState.valueOf(row.getString("state")),
        row.getInt("version"),
        row.getLong("change"),
        from == null ? list : list.adopted(from, row.getString("rule_version")),
        act(row, "proposed"),
        act(row, "changed"),
        from == null
            ? null
            : new Adoption(from, row.getString("rule_version"), act(row, "adopted")),
        because == null ? null : new Withdrawal(because, act(row, "withdrawn")));
  }

  private static Act act(ResultSet row, String verb) throws SQLException {
    return new Act(row.getString(verb + "_by"), Sql.instantOf(row, verb + "_at"));
  }

  private static ProposedList document(String json) {
    try {
      return JSON.readValue(json, ProposedList.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An unreadable list was stored", e);
    }
  }

  private static String json(ProposedList list) {
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
