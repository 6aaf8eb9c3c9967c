package no.bht.supervision.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import org.jspecify.annotations.Nullable;

/** Recommends to withdraw an approval, and tells those who approve. */
@ApplicationScoped
class RecommendWithdrawal {
  private final Sql sql;
  private final Recommendations recommendations;
  private final ReactionSwitches switches;
  private final EventLog log;
  private final Caller caller;
  private final Ids ids;
  private final InstantSource clock;

  RecommendWithdrawal(
      Sql sql,
      Recommendations recommendations,
      ReactionSwitches switches,
      EventLog log,
      Caller caller,
      Ids ids,
      InstantSource clock) {
    this.sql = sql;
    this.recommendations = recommendations;
    this.switches = switches;
    this.log = log;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /** What others are told: where it is found and what it rests on, not what it says. */
  record WithdrawalRecommended(
      UUID recommendationId, UUID inspectionId, List<String> statutes, LocalDate recommendedOn) {}

  /**
   * @throws ProblemException 404 if there is no such inspection, 409 if one of it waits
   */
  @Transactional
  Recommendation add(UUID inspection, RecommendationRequest request) {
    Inspected inspected =
        sql.one(
                "select party, party_kind, unit from inspection where id = ? for update",
                RecommendWithdrawal::inspected,
                inspection)
            .orElseThrow(ProblemException::notFound);
    switches.require(ReactionKind.WITHDRAWAL_RECOMMENDATION, inspected.party().kind());
    boolean waits =
        !sql.list(
                "select id from withdrawal_recommendation where inspection_id = ? and answer is null",
                row -> 1,
                inspection)
            .isEmpty();
    if (waits) {
      throw ProblemException.of(
          409, "supervision:recommendation-waits", "A recommendation waits for its answer.");
    }
    UUID id = ids.next();
    sql.update(
        """
        insert into withdrawal_recommendation
          (id, inspection_id, provider, requirements, reasons, recommended_on, recommended_by)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        inspection,
        inspected.party().number(),
        request.requirements().stream().map(Enum::name).sorted().toArray(String[]::new),
        request.reasons(),
        Oslo.today(clock),
        caller.subject());
    Recommendation added = recommendations.find(id).orElseThrow();
    recommendations.register(added, inspected.unit(), caller.subject());
    log.append(
        new LoggedEvent(
            "withdrawal-recommended",
            added.provider(),
            new WithdrawalRecommended(
                id,
                inspection,
                Recommendations.statutes(added.requirements()),
                added.recommendedOn()),
            RecommendationResource.BASIS,
            null));
    return added;
  }

  private record Inspected(Party party, @Nullable String unit) {}

  private static Inspected inspected(ResultSet row) throws SQLException {
    return new Inspected(
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        row.getString("unit"));
  }
}
