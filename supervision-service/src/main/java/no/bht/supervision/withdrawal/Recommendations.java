package no.bht.supervision.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.Reactions;
import no.bht.supervision.table.Where;
import org.jspecify.annotations.Nullable;

/** The recommendations, and what the approval unit answers to them. */
@ApplicationScoped
class Recommendations {
  // An approval that is withdrawn after the recommendation is its outcome, whatever was answered.
  private static final String SELECT =
      """
      select r.*, (
        select min(g.gap_from) from approval a join approval_gap g on g.approval_id = a.approval_id
        where a.provider = r.provider and g.gap_from >= r.recommended_on and not g.provider_gone
      ) as withdrawn_from
      from withdrawal_recommendation r
      """;

  private final Sql sql;
  private final Reactions reactions;

  Recommendations(Sql sql, Reactions reactions) {
    this.sql = sql;
    this.reactions = reactions;
  }

  /** The approval unit has answered; told again it is the same answer. */
  @Transactional(Transactional.TxType.MANDATORY)
  void answered(UUID id, String answer, LocalDate on) {
    int changed =
        sql.update(
            """
            update withdrawal_recommendation set answer = ?, answered_on = ?
            where id = ? and answer is null
            """,
            answer,
            on,
            id);
    if (changed > 0) {
      reactions
          .find(id)
          .ifPresent(
              row ->
                  register(
                      find(id).orElseThrow(), row.handler().unit(), row.handler().inspector()));
    }
  }

  Optional<Recommendation> find(UUID id) {
    return sql.one(SELECT + " where r.id = ?", Recommendations::recommendation, id);
  }

  /** Newest first. */
  List<Recommendation> page(
      @Nullable OrganisationNumber provider, @Nullable UUID before, int limit) {
    Where where = new Where().and("r.provider = ?", provider).and("r.id < ?", before);
    return sql.list(
        SELECT + " where " + where + " order by r.id desc limit ?",
        Recommendations::recommendation,
        where.values(limit));
  }

  /** Puts it into the register of reactions. */
  @Transactional(Transactional.TxType.MANDATORY)
  void register(Recommendation said, @Nullable String unit, @Nullable String inspector) {
    boolean over = said.outcome() != Recommendation.Outcome.WAITING;
    reactions.put(
        new ReactionRow(
            said.id(),
            ReactionKind.WITHDRAWAL_RECOMMENDATION,
            new ReactionRow.About(
                said.inspectionId(),
                new Party(PartyKind.PROVIDER, said.provider()),
                null,
                statutes(said.requirements())),
            said.outcome().name(),
            over ? ReactionRow.Stage.ENDED : ReactionRow.Stage.DECIDED,
            new ReactionRow.Days(null, said.recommendedOn(), null, over ? said.outcomeOn() : null),
            null,
            false,
            (BigDecimal) null,
            new ReactionRow.Handler(inspector, unit)));
  }

  static List<String> statutes(List<Requirement> requirements) {
    return requirements.stream().map(Requirement::statute).toList();
  }

  private static Recommendation recommendation(ResultSet row) throws SQLException {
    LocalDate withdrawnFrom = row.getObject("withdrawn_from", LocalDate.class);
    String answer = row.getString("answer");
    return new Recommendation(
        row.getObject("id", UUID.class),
        row.getObject("inspection_id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        Arrays.stream((String[]) row.getArray("requirements").getArray())
            .map(Requirement::valueOf)
            .toList(),
        row.getString("reasons"),
        row.getObject("recommended_on", LocalDate.class),
        withdrawnFrom != null
            ? Recommendation.Outcome.WITHDRAWN
            : answer == null
                ? Recommendation.Outcome.WAITING
                : Recommendation.Outcome.valueOf(answer),
        withdrawnFrom == null ? row.getObject("answered_on", LocalDate.class) : withdrawnFrom);
  }
}
