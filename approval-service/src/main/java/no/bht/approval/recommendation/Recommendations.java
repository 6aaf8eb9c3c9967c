package no.bht.approval.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;

/** Keeps what inspectors recommend, and tells what is answered. */
@ApplicationScoped
class Recommendations {
  private final Sql sql;
  private final EventLog log;
  private final Caller caller;
  private final InstantSource clock;

  Recommendations(Sql sql, EventLog log, Caller caller, InstantSource clock) {
    this.sql = sql;
    this.log = log;
    this.caller = caller;
    this.clock = clock;
  }

  record Answered(UUID recommendationId, Recommendation.Answer answer, LocalDate answeredOn) {}

  /** Told again it is the same recommendation. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(
      UUID id,
      OrganisationNumber provider,
      UUID inspection,
      List<String> statutes,
      LocalDate recommendedOn) {
    sql.update(
        """
        insert into withdrawal_recommendation
          (recommendation_id, provider, inspection_id, statutes, recommended_on, version)
        values (?, ?, ?, ?, ?, 0) on conflict do nothing
        """,
        id,
        provider,
        inspection,
        statutes.toArray(String[]::new),
        recommendedOn);
  }

  Optional<Recommendation> find(UUID id) {
    return sql.one(
        "select * from withdrawal_recommendation where recommendation_id = ?",
        Recommendations::recommendation,
        id);
  }

  /**
   * @return nothing if there is none
   * @throws ProblemException 409 if it is answered
   */
  @Transactional
  Optional<Recommendation> answer(UUID id, AnswerRequest said, LongConsumer versionRead) {
    return sql.one(
            "select * from withdrawal_recommendation where recommendation_id = ? for update",
            Recommendations::recommendation,
            id)
        .map(found -> answer(found, said, versionRead));
  }

  private Recommendation answer(
      Recommendation found, AnswerRequest said, LongConsumer versionRead) {
    versionRead.accept(found.version());
    if (found.answer() != null) {
      throw ProblemException.of(
          409, "approval:recommendation-answered", "The recommendation is answered.");
    }
    LocalDate today = Oslo.today(clock);
    sql.update(
        """
        update withdrawal_recommendation
        set answer = ?, answer_reason = ?, answered_by = ?, answered_on = ?, version = version + 1
        where recommendation_id = ?
        """,
        said.answer(),
        said.reason(),
        caller.actor().reference(),
        today,
        found.id());
    log.append(
        new LoggedEvent(
            "withdrawal-recommendation-answered",
            found.provider(),
            new Answered(found.id(), said.answer(), today),
            "FOR-2011-12-06-1360 § 2-5",
            null));
    return find(found.id()).orElseThrow();
  }

  private static Recommendation recommendation(ResultSet row) throws SQLException {
    String answer = row.getString("answer");
    return new Recommendation(
        row.getObject("recommendation_id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        row.getObject("inspection_id", UUID.class),
        List.of((String[]) row.getArray("statutes").getArray()),
        row.getObject("recommended_on", LocalDate.class),
        answer == null ? null : Recommendation.Answer.valueOf(answer),
        row.getString("answer_reason"),
        row.getObject("answered_on", LocalDate.class),
        row.getLong("version"));
  }
}
