package no.bht.training.rosterreport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberId;

/**
 * The staff of one provider while a report is held against it: row after row, each seeing what the
 * rows before it did. A row that says what is known changes nothing.
 */
public final class Staff {
  private final OrganisationNumber provider;
  private final Supplier<UUID> ids;
  private final Map<PersonKey, List<Member>> members = new HashMap<>();

  /** The staff as it is known, of the persons the rows are about. */
  public Staff(OrganisationNumber provider, Collection<Member> known, Supplier<UUID> ids) {
    this.provider = provider;
    this.ids = ids;
    known.forEach(member -> of(member.person()).add(member));
  }

  /** Holds a row against the staff. */
  public RowOutcome take(RosterRow row) {
    try {
      return switch (row) {
        case RosterRow.Stands stands -> stands(stands);
        case RosterRow.Leaves leaves -> leaves(leaves);
      };
    } catch (CommandRefused refused) {
      return new RowOutcome.Refused(refused.refusal());
    }
  }

  private RowOutcome stands(RosterRow.Stands row) {
    Optional<Member> same =
        of(row.person()).stream()
            .filter(member -> member.period().from().equals(row.period().from()))
            .findFirst();
    return same.isPresent() ? known(same.get(), row) : added(row);
  }

  private RowOutcome known(Member member, RosterRow.Stands row) {
    LocalDate lastDay = row.period().lastDay();
    boolean alike =
        member.reference().equals(row.reference())
            && member.role() == row.role()
            && member.relation() == row.relation();
    if (alike && member.period().equals(row.period())) {
      return new RowOutcome.Unchanged(member);
    }
    if (alike && member.period().lastDay() == null && lastDay != null) {
      return ended(member, lastDay);
    }
    throw new CommandRefused(new Refusal.KnownOtherwise(member.id().value()));
  }

  private RowOutcome added(RosterRow.Stands row) {
    Member member =
        new Member(
            new MemberId(ids.get()),
            provider,
            row.person(),
            row.reference(),
            row.role(),
            row.relation(),
            row.period(),
            0);
    member.requireNoOverlap(of(row.person()));
    of(row.person()).add(member);
    return new RowOutcome.Added(member);
  }

  private RowOutcome leaves(RosterRow.Leaves row) {
    for (Member member : of(row.person())) {
      if (member.period().lastDay() == null) {
        return ended(member, row.lastDay());
      }
      if (row.lastDay().equals(member.period().lastDay())) {
        return new RowOutcome.Unchanged(member);
      }
    }
    throw new CommandRefused(new Refusal.NotOnRoster());
  }

  private RowOutcome ended(Member member, LocalDate lastDay) {
    Member ended = member.endedOn(lastDay);
    List<Member> own = of(member.person());
    own.remove(member);
    own.add(ended);
    return new RowOutcome.Ended(member, ended);
  }

  private List<Member> of(PersonKey person) {
    return members.computeIfAbsent(person, none -> new ArrayList<>(1));
  }
}
