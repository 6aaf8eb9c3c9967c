package no.bht.supervision.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.publication.PublishedReaction.Cause;
import no.bht.supervision.publication.PublishedReaction.Change;
import no.bht.supervision.reaction.ReactionRow;

/**
 * Keeps what is published, an entry for every state of it. A party that is a person, or may be one,
 * is stripped here, and of a provision no more is kept than the act and the section.
 */
@ApplicationScoped
class PublicationEntries {
  private static final Pattern SECTION =
      Pattern.compile("(?:LOV|FOR)-[0-9-]+ § [0-9]+(?: ?A)?-[0-9]+(?: [a-z]\\b)?");

  private final Sql sql;
  private final SoleProprietors soleProprietors;
  private final PublishedReactions published;
  private final PublicationEvents events;
  private final Ids ids;
  private final InstantSource clock;

  PublicationEntries(
      Sql sql,
      SoleProprietors soleProprietors,
      PublishedReactions published,
      PublicationEvents events,
      Ids ids,
      InstantSource clock) {
    this.sql = sql;
    this.soleProprietors = soleProprietors;
    this.published = published;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** The publication of a reaction, whether it is shown or taken down. */
  record Kept(UUID id, boolean shown) {}

  Optional<Kept> of(UUID reaction) {
    return sql.one(
        "select id, shown from publication where reaction_id = ?",
        row -> new Kept(row.getObject("id", UUID.class), row.getBoolean("shown")),
        reaction);
  }

  /** The publication of the reaction, which is not shown yet. */
  UUID added(ReactionRow reaction) {
    UUID id = ids.next();
    sql.update(
        """
        insert into publication
          (id, reaction_id, party, kind, published_on, decided_on, shown, last_entry)
        values (?, ?, ?, ?, ?, ?, false, 0)
        """,
        id,
        reaction.id(),
        reaction.about().party().number(),
        reaction.kind(),
        Oslo.today(clock),
        reaction.days().decidedOn());
    return id;
  }

  PublishedReaction enter(
      UUID id, ReactionRow reaction, Change change, Cause cause, String officer) {
    strip(id, reaction);
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
        provisions(reaction),
        reaction.amount(),
        reaction.days().compliedOn());
    PublishedReaction entered = published.any(id).orElseThrow();
    events.entered(entered);
    return entered;
  }

  /** Looked at anew with every entry: the register may have been put right since the last one. */
  private void strip(UUID id, ReactionRow reaction) {
    OrganisationNumber party = reaction.about().party().number();
    LocalDate decidedOn = reaction.days().decidedOn();
    if (decidedOn == null || soleProprietors.mayBe(party, decidedOn, Oslo.today(clock))) {
      sql.update("update publication set party = null where id = ?", id);
    }
  }

  private static String[] provisions(ReactionRow reaction) {
    return reaction.about().legalBases().stream()
        .map(SECTION::matcher)
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .distinct()
        .toArray(String[]::new);
  }
}
