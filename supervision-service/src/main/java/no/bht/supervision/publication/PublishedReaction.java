package no.bht.supervision.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.ReactionKind;
import org.jspecify.annotations.Nullable;

/**
 * A reaction as the public sees it.
 *
 * @param party {@code null} for sole proprietors, and where the form of organisation is not known
 * @param entries every state of it, oldest first; the last one holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublishedReaction(
    UUID id,
    ReactionKind kind,
    @Nullable OrganisationNumber party,
    LocalDate decidedOn,
    LocalDate publishedOn,
    List<Entry> entries) {

  /** What an entry does. */
  enum Change {
    PUBLISHED,
    AMENDED,
    TAKEN_DOWN
  }

  /** Why there is an entry. */
  enum Cause {
    /** The right to appeal has run out or is used up. */
    APPEAL_RIGHT_OVER,
    /** The decision was changed. */
    CHANGED,
    /** It is complied with, or paid. */
    COMPLIED,
    /** What was published was wrong. */
    CORRECTED,
    /** The decision was annulled. */
    ANNULLED,
    /** An appeal that came late is taken up. */
    APPEAL_TAKEN_UP,
    /** Its purpose is over. */
    SUPERSEDED;

    /** Whether an officer may give it for such an entry. */
    boolean fits(Change change) {
      return switch (this) {
        case APPEAL_RIGHT_OVER -> change == Change.PUBLISHED;
        case COMPLIED -> change == Change.AMENDED;
        case CHANGED, CORRECTED -> change != Change.PUBLISHED;
        case ANNULLED, APPEAL_TAKEN_UP, SUPERSEDED -> change == Change.TAKEN_DOWN;
      };
    }
  }

  /** One state of a publication. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      int number,
      Change change,
      Cause cause,
      LocalDate enteredOn,
      List<String> provisions,
      @Nullable BigDecimal amount,
      @Nullable LocalDate compliedOn) {}

  /** Entries as the database aggregates them, read with the reaction. */
  PublishedReaction with(List<Entry> read) {
    return new PublishedReaction(id, kind, party, decidedOn, publishedOn, read);
  }
}
