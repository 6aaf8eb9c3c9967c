package no.bht.supervision.coercivefine.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.bht.platform.sql.Sql;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineClaims;
import no.bht.supervision.coercivefine.domain.FineReduction;
import no.bht.supervision.reaction.NewestFirst;

/** Claims of fines, and what reduced them. */
@ApplicationScoped
class ClaimTable {
  private final Sql sql;

  ClaimTable(Sql sql) {
    this.sql = sql;
  }

  private record Of<T>(UUID owner, T part) {
    static <T> Map<UUID, List<T>> grouped(List<Of<T>> rows) {
      return rows.stream().collect(groupingBy(Of::owner, mapping(Of::part, toList())));
    }
  }

  /** Those of each of the fines, read at once. */
  Function<UUID, FineClaims> of(List<UUID> fines) {
    Map<UUID, List<FineReduction>> reductions = Of.grouped(reductions(fines));
    Map<UUID, List<FineClaim>> claims =
        Of.grouped(
            sql.list(
                """
                select * from coercive_fine_claim where fine_id = any (?::text[]::uuid[]) order by id
                """,
                row -> claim(row, reductions),
                NewestFirst.array(fines)));
    return id -> new FineClaims(claims.getOrDefault(id, List.of()));
  }

  private List<Of<FineReduction>> reductions(List<UUID> fines) {
    return sql.list(
        """
        select r.* from coercive_fine_reduction r join coercive_fine_claim c on c.id = r.claim_id
        where c.fine_id = any (?::text[]::uuid[]) order by r.decision_id
        """,
        row ->
            new Of<>(
                row.getObject("claim_id", UUID.class),
                new FineReduction(
                    row.getObject("decision_id", UUID.class),
                    row.getObject("decided_on", LocalDate.class),
                    row.getBigDecimal("remains"),
                    FineReduction.Ground.valueOf(row.getString("ground")),
                    row.getBoolean("deferred"),
                    row.getBoolean("annulled"))),
        NewestFirst.array(fines));
  }

  private static Of<FineClaim> claim(ResultSet row, Map<UUID, List<FineReduction>> reductions)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Of<>(
        row.getObject("fine_id", UUID.class),
        new FineClaim(
            id,
            row.getObject("decision_id", UUID.class),
            row.getObject("decided_on", LocalDate.class),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            row.getBigDecimal("amount"),
            row.getBigDecimal("owed"),
            reductions.getOrDefault(id, List.of()),
            row.getObject("collected_on", LocalDate.class),
            row.getBoolean("deferred"),
            row.getBoolean("annulled")));
  }

  void save(UUID fine, FineClaims claims) {
    for (FineClaim claim : claims.all()) {
      sql.update(
          """
          insert into coercive_fine_claim (id, fine_id, decision_id, decided_on, first_day, last_day,
            amount, owed, payable, collected_on, deferred, annulled)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (id) do update
          set owed = excluded.owed, payable = excluded.payable,
            collected_on = excluded.collected_on, deferred = excluded.deferred,
            annulled = excluded.annulled
          """,
          claim.id(),
          fine,
          claim.decision(),
          claim.decidedOn(),
          claim.from(),
          claim.to(),
          claim.amount(),
          claim.owed(),
          claim.payable(),
          claim.collectedOn(),
          claim.deferred(),
          claim.annulled());
      claim.reductions().forEach(reduction -> save(claim, reduction));
    }
  }

  private void save(FineClaim claim, FineReduction reduction) {
    sql.update(
        """
        insert into coercive_fine_reduction
          (decision_id, claim_id, decided_on, remains, ground, deferred, annulled)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (decision_id) do update
        set remains = excluded.remains, deferred = excluded.deferred, annulled = excluded.annulled
        """,
        reduction.decision(),
        claim.id(),
        reduction.decidedOn(),
        reduction.remains(),
        reduction.ground(),
        reduction.deferred(),
        reduction.annulled());
  }
}
