package no.bht.supervision.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.publication.PublicationEntries.Kept;
import no.bht.supervision.publication.PublishedReaction.Cause;
import no.bht.supervision.publication.PublishedReaction.Change;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.Reactions;

/** Publishes reactions, amends and takes down; each an entry more. */
@ApplicationScoped
class Publications {
  private static final Set<ReactionKind> KINDS =
      Set.of(
          ReactionKind.ORDER,
          ReactionKind.COERCIVE_FINE,
          ReactionKind.STOP,
          ReactionKind.VIOLATION_FEE);

  // What is annulled, appealed after all, or replaced by a decision that may still be appealed, is
  // no longer shown.
  private static final String TO_TAKE_DOWN =
      """
      select p.id, p.reaction_id, r.annulled, coalesce(f.pending, false) as pending
      from publication p
      join reaction r on r.id = p.reaction_id
      left join lateral (
        select pending, final_from from case_finality where case_id = p.reaction_id) f on true
      where p.shown and (r.annulled or f.pending or (f.final_from > ? and exists (
        select from casework_decision d join casework_replacement x on x.decision_id = d.id
        where d.case_id = p.reaction_id)))
      order by p.id limit ? for update of p skip locked
      """;

  private final Sql sql;
  private final Reactions reactions;
  private final PublicationEntries entries;
  private final Sweeps sweeps;
  private final InstantSource clock;

  Publications(
      Sql sql,
      Reactions reactions,
      PublicationEntries entries,
      Sweeps sweeps,
      InstantSource clock) {
    this.sql = sql;
    this.reactions = reactions;
    this.entries = entries;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  /**
   * Publishes a reaction, or shows again what was taken down.
   *
   * @return nothing if there is no such reaction
   * @throws ProblemException 409 if it is not one to publish, is annulled, may still be appealed,
   *     or is shown already
   */
  @Transactional
  Optional<PublishedReaction> publish(UUID reaction, String officer) {
    return locked(reaction).map(row -> publish(row, officer));
  }

  private PublishedReaction publish(ReactionRow row, String officer) {
    requirePublishable(row);
    Optional<Kept> kept = entries.of(row.id());
    if (kept.filter(Kept::shown).isPresent()) {
      throw refused("already-published", "It is published already.");
    }
    UUID id = kept.map(Kept::id).orElseGet(() -> entries.added(row));
    return entries.enter(id, row, Change.PUBLISHED, Cause.APPEAL_RIGHT_OVER, officer);
  }

  /**
   * Adds what has changed since.
   *
   * @return nothing if it is not published
   * @throws ProblemException 409 if it may not be published any more; 422 if that is no cause
   */
  @Transactional
  Optional<PublishedReaction> amend(UUID reaction, Cause cause, String officer) {
    return enter(reaction, Change.AMENDED, cause, officer);
  }

  /**
   * @return nothing if it is not published
   * @throws ProblemException 422 if that is no cause
   */
  @Transactional
  Optional<PublishedReaction> takeDown(UUID reaction, Cause cause, String officer) {
    return enter(reaction, Change.TAKEN_DOWN, cause, officer);
  }

  private Optional<PublishedReaction> enter(
      UUID reaction, Change change, Cause cause, String officer) {
    return locked(reaction)
        .flatMap(
            row ->
                entries
                    .of(reaction)
                    .filter(Kept::shown)
                    .map(kept -> entered(kept, row, change, cause, officer)));
  }

  private PublishedReaction entered(
      Kept kept, ReactionRow row, Change change, Cause cause, String officer) {
    if (!cause.fits(change)) {
      throw ProblemException.of(
              422, "supervision:cause-misplaced", "There is no such cause for such an entry.")
          .withError("/cause", "cause-misplaced");
    }
    if (change == Change.AMENDED) {
      requirePublishable(row);
    }
    return entries.enter(kept.id(), row, change, cause, officer);
  }

  private record ToTakeDown(UUID id, UUID reaction, Cause cause) {}

  /** Takes some down that may not be shown any more; how many it were. */
  int takeDownSome(int limit) {
    return sweeps.some(
        new DueRows<>(
            "take-down",
            limit,
            this::lockToTakeDown,
            ToTakeDown::id,
            due -> due.forEach(this::takeDown)));
  }

  private List<ToTakeDown> lockToTakeDown(int most) {
    return sql.list(
        TO_TAKE_DOWN,
        row ->
            new ToTakeDown(
                row.getObject("id", UUID.class),
                row.getObject("reaction_id", UUID.class),
                row.getBoolean("annulled")
                    ? Cause.ANNULLED
                    : row.getBoolean("pending") ? Cause.APPEAL_TAKEN_UP : Cause.CHANGED),
        Oslo.today(clock),
        most);
  }

  private void takeDown(ToTakeDown one) {
    entries.enter(
        one.id(),
        reactions.find(one.reaction()).orElseThrow(),
        Change.TAKEN_DOWN,
        one.cause(),
        "system");
  }

  private Optional<ReactionRow> locked(UUID reaction) {
    sql.list("select id from reaction where id = ? for update", row -> 1, reaction);
    return reactions.find(reaction);
  }

  private void requirePublishable(ReactionRow row) {
    if (!KINDS.contains(row.kind()) || row.days().decidedOn() == null || isPersonal(row)) {
      throw refused("not-publishable", "Such a reaction is not published.");
    }
    if (row.annulled()) {
      throw refused("reaction-annulled", "It is annulled.");
    }
    boolean over =
        sql.one(
                "select not pending and final_from <= ? from case_finality where case_id = ?",
                found -> found.getBoolean(1),
                Oslo.today(clock),
                row.id())
            .orElse(false);
    if (!over) {
      throw refused("appeal-right-open", "The right to appeal has not run out.");
    }
  }

  /** A fee of a natural person is never published. */
  private boolean isPersonal(ReactionRow row) {
    return row.kind() == ReactionKind.VIOLATION_FEE
        && sql.list(
                "select id from violation_fee where id = ? and addressee = 'ENTERPRISE'",
                found -> 1,
                row.id())
            .isEmpty();
  }

  private static ProblemException refused(String code, String detail) {
    return ProblemException.of(409, "supervision:" + code, detail);
  }
}
