package no.bht.supervision.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.publication.PublishedReaction.Cause;
import no.bht.supervision.publication.PublishedReaction.Change;
import no.bht.supervision.publication.PublishedReaction.Entry;
import no.bht.supervision.table.Where;
import org.jspecify.annotations.Nullable;

/** Reads what is published; one that is annulled is gone at once, whenever it is taken down. */
@ApplicationScoped
class PublishedReactions {
  private static final String SHOWN =
      "p.shown and not exists (select from reaction r where r.id = p.reaction_id and r.annulled)";

  private final Sql sql;

  PublishedReactions(Sql sql) {
    this.sql = sql;
  }

  /**
   * What to list.
   *
   * @param from first day of publication
   * @param before only older ones than this
   */
  record Query(
      @Nullable OrganisationNumber party,
      @Nullable ReactionKind kind,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable UUID before,
      int limit) {}

  /** Newest first. */
  List<PublishedReaction> page(Query query) {
    Where where =
        new Where()
            .and("p.party = ?", query.party())
            .and("p.kind = ?", query.kind())
            .and("p.published_on >= ?", query.from())
            .and("p.published_on <= ?", query.to())
            .and("p.id < ?", query.before());
    return withEntries(
        sql.list(
            "select p.* from publication p where "
                + SHOWN
                + " and "
                + where
                + " order by p.id desc limit ?",
            PublishedReactions::reaction,
            where.values(query.limit())));
  }

  Optional<PublishedReaction> find(UUID id) {
    return withEntries(
            sql.list(
                "select p.* from publication p where p.id = ? and " + SHOWN,
                PublishedReactions::reaction,
                id))
        .stream()
        .findFirst();
  }

  /** Also one that is taken down. */
  Optional<PublishedReaction> any(UUID id) {
    return withEntries(
            sql.list("select * from publication where id = ?", PublishedReactions::reaction, id))
        .stream()
        .findFirst();
  }

  private List<PublishedReaction> withEntries(List<PublishedReaction> found) {
    Map<UUID, List<Entry>> entries = new HashMap<>();
    sql.list(
        "select * from publication_entry where publication_id = any (?) order by number",
        row ->
            entries
                .computeIfAbsent(
                    row.getObject("publication_id", UUID.class), id -> new ArrayList<>())
                .add(entry(row)),
        (Object) found.stream().map(PublishedReaction::id).toArray(UUID[]::new));
    return found.stream()
        .map(reaction -> reaction.with(entries.getOrDefault(reaction.id(), List.of())))
        .toList();
  }

  private static PublishedReaction reaction(ResultSet row) throws SQLException {
    String party = row.getString("party");
    return new PublishedReaction(
        row.getObject("id", UUID.class),
        ReactionKind.valueOf(row.getString("kind")),
        party == null ? null : new OrganisationNumber(party),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("published_on", LocalDate.class),
        List.of());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getInt("number"),
        Change.valueOf(row.getString("change")),
        Cause.valueOf(row.getString("cause")),
        row.getObject("entered_on", LocalDate.class),
        List.of((String[]) row.getArray("provisions").getArray()),
        row.getBigDecimal("amount"),
        row.getObject("complied_on", LocalDate.class));
  }
}
