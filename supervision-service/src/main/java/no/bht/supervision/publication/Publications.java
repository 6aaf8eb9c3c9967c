package no.bht.supervision.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.publication.PublishedReaction.Cause;
import no.bht.supervision.publication.PublishedReaction.Change;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.Reactions;
import org.jspecify.annotations.Nullable;

/** Publishes reactions, amends and takes down; each an entry more. */
@ApplicationScoped
class Publications {
  private static final Set<ReactionKind> KINDS =
      Set.of(
          ReactionKind.ORDER,
          ReactionKind.COERCIVE_FINE,
          ReactionKind.STOP,
          ReactionKind.VIOLATION_FEE);

  // An annulled reaction, or one whose appeal was taken up after all, is no longer shown.
  private static final String TO_TAKE_DOWN =
      """
      select p.id, r.annulled from publication p join reaction r on r.id = p.reaction_id
      where p.shown and (r.annulled or coalesce(
        (select f.pending from case_finality f where f.case_id = p.reaction_id), false))
      order by p.id limit ? for update of p skip locked
      """;

  private final Sql sql;
  private final Reactions reactions;
  private final SoleProprietors soleProprietors;
  private final PublishedReactions published;
  private final PublicationEvents events;
  private final Ids ids;
  private final InstantSource clock;

  Publications(
      Sql sql,
      Reactions reactions,
      SoleProprietors soleProprietors,
      PublishedReactions published,
      PublicationEvents events,
      Ids ids,
      InstantSource clock) {
    this.sql = sql;
    this.reactions = reactions;
    this.soleProprietors = soleProprietors;
    this.published = published;
    this.events = events;
    this.ids = ids;
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
    return locked(reaction)
        .map(
            row -> {
              LocalDate today = Oslo.today(clock);
              requirePublishable(row, today);
              Optional<Kept> kept = kept(reaction);
              if (kept.filter(Kept::shown).isPresent()) {
                throw refused("already-published", "It is published already.");
              }
              UUID id = kept.map(Kept::id).orElseGet(() -> added(row, today));
              return enter(id, row, Change.PUBLISHED, Cause.APPEAL_RIGHT_OVER, officer);
            });
  }

  /**
   * Adds what has changed since.
   *
   * @return nothing if it is not published
   * @throws ProblemException 409 if it may not be published any more
   */
  @Transactional
  Optional<PublishedReaction> amend(UUID reaction, Cause cause, String officer) {
    return locked(reaction)
        .flatMap(
            row ->
                kept(reaction)
                    .filter(Kept::shown)
                    .map(
                        kept -> {
                          requirePublishable(row, Oslo.today(clock));
                          return enter(kept.id(), row, Change.AMENDED, cause, officer);
                        }));
  }

  /** Empty if it is not published. */
  @Transactional
  Optional<PublishedReaction> takeDown(UUID reaction, Cause cause, String officer) {
    return locked(reaction)
        .flatMap(
            row ->
                kept(reaction)
                    .filter(Kept::shown)
                    .map(kept -> enter(kept.id(), row, Change.TAKEN_DOWN, cause, officer)));
  }

  /** Takes some down that are annulled or under appeal; how many it were. */
  @Transactional
  int takeDownSome(int limit) {
    record Due(UUID id, boolean annulled) {}
    List<Due> due =
        sql.list(
            TO_TAKE_DOWN,
            row -> new Due(row.getObject("id", UUID.class), row.getBoolean("annulled")),
            limit);
    for (Due one : due) {
      UUID reaction =
          sql.one(
                  "select reaction_id from publication where id = ?",
                  row -> row.getObject("reaction_id", UUID.class),
                  one.id())
              .orElseThrow();
      enter(
          one.id(),
          reactions.find(reaction).orElseThrow(),
          Change.TAKEN_DOWN,
          one.annulled() ? Cause.ANNULLED : Cause.APPEAL_TAKEN_UP,
          "system");
    }
    return due.size();
  }

  private Optional<ReactionRow> locked(UUID reaction) {
    sql.list("select id from reaction where id = ? for update", row -> 1, reaction);
    return reactions.find(reaction);
  }

  private void requirePublishable(ReactionRow row, LocalDate today) {
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
                today,
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

  private record Kept(UUID id, boolean shown) {}

  private Optional<Kept> kept(UUID reaction) {
    return sql.one(
        "select id, shown from publication where reaction_id = ?",
        row -> new Kept(row.getObject("id", UUID.class), row.getBoolean("shown")),
        reaction);
  }

  private UUID added(ReactionRow row, LocalDate today) {
    UUID id = ids.next();
    OrganisationNumber number = row.about().party().number();
    LocalDate decidedOn = row.days().decidedOn();
    boolean stripped = decidedOn == null || soleProprietors.mayBe(number, decidedOn, today);
    sql.update(
        """
        insert into publication
          (id, reaction_id, party, kind, published_on, decided_on, shown, last_entry)
        values (?, ?, ?, ?, ?, ?, false, 0)
        """,
        id,
        row.id(),
        stripped ? null : number,
        row.kind(),
        today,
        decidedOn);
    return id;
  }

  private PublishedReaction enter(
      UUID id, ReactionRow row, Change change, Cause cause, @Nullable String officer) {
    sql.update(
        """
        with numbered as (
          update publication set last_entry = last_entry + 1, shown = ? where id = ?
          returning id, last_entry)
        insert into publication_entry (publication_id, number, change, cause, entered_on, entered_by,
          provisions, amount, complied_on)
        select id, last_entry, ?, ?, ?, ?, ?, ?, ?::date from numbered
        """,
        change != Change.TAKEN_DOWN,
        id,
        change,
        cause,
        Oslo.today(clock),
        officer,
        row.about().legalBases().toArray(String[]::new),
        row.amount(),
        row.days().compliedOn());
    PublishedReaction entered = published.any(id).orElseThrow();
    events.entered(entered);
    return entered;
  }

  private static ProblemException refused(String code, String detail) {
    return ProblemException.of(409, "supervision:" + code, detail);
  }
}
