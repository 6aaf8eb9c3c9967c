package no.bht.supervision.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.Reactions;
import org.jspecify.annotations.Nullable;

/** Keeps recommendations and tells of them; what they say is read here. */
@ApplicationScoped
class Recommendations {
  private static final String STATUTE = "FOR-2011-12-06-1360 § 2-5";

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
  private final ReactionSwitches switches;
  private final EventLog log;
  private final Caller caller;
  private final Ids ids;
  private final InstantSource clock;

  Recommendations(
      Sql sql,
      Reactions reactions,
      ReactionSwitches switches,
      EventLog log,
      Caller caller,
      Ids ids,
      InstantSource clock) {
    this.sql = sql;
    this.reactions = reactions;
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
                Recommendations::inspected,
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
    Recommendation added = find(id).orElseThrow();
    register(added, inspected.unit(), caller.subject());
    log.append(
        new LoggedEvent(
            "withdrawal-recommended",
            added.provider(),
            new WithdrawalRecommended(
                id, inspection, statutes(added.requirements()), added.recommendedOn()),
            STATUTE,
            null));
    return added;
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
    return sql.list(
        SELECT
            + """
             where (?::text is null or r.provider = ?) and (?::uuid is null or r.id < ?::uuid)
            order by r.id desc limit ?
            """,
        Recommendations::recommendation,
        provider,
        provider,
        before,
        before,
        limit);
  }

  private void register(Recommendation said, @Nullable String unit, @Nullable String inspector) {
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

  private static List<String> statutes(List<Requirement> requirements) {
    return requirements.stream().map(Requirement::statute).toList();
  }

  private record Inspected(Party party, @Nullable String unit) {}

  private static Inspected inspected(ResultSet row) throws SQLException {
    return new Inspected(
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        row.getString("unit"));
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
