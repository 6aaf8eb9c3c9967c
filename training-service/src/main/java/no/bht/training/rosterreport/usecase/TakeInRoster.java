package no.bht.training.rosterreport.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.time.Ids;
import no.bht.training.domain.Access;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.MemberHistory;
import no.bht.training.rosterreport.domain.RosterRow;
import no.bht.training.rosterreport.domain.RowOutcome;
import no.bht.training.rosterreport.domain.Staff;
import no.bht.training.rosterreport.domain.StaffStore;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/**
 * Takes in a part of a report. Who is not known is entered and thereby held; who is known is looked
 * at without being held, and held only if a row changes something, so that a report said again
 * writes nothing. Judged for good under the locks.
 */
@ApplicationScoped
public class TakeInRoster {
  private final StaffStore store;
  private final MemberHistory history;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  TakeInRoster(
      StaffStore store,
      MemberHistory history,
      TrainingStatusKeeper statuses,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.store = store;
    this.history = history;
    this.statuses = statuses;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws no.bht.training.domain.NotFound if the provider is another's
   */
  public void requireOwn(OrganisationNumber provider) {
    access.requireParty(provider);
  }

  /**
   * What comes of each row, in their order; one transaction.
   *
   * @throws no.bht.training.domain.NotFound if the provider is another's
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<RowOutcome> takeIn(OrganisationNumber provider, List<RosterRow> rows) {
    requireOwn(provider);
    Set<PersonKey> standing = personsOf(rows, RosterRow.Stands.class);
    Set<PersonKey> known = store.enter(standing);
    boolean nobodyIsNew = known.size() == standing.size();
    known.addAll(personsOf(rows, RosterRow.Leaves.class));
    if (nobodyIsNew) {
      List<RowOutcome> outcomes = judge(provider, rows, known);
      if (outcomes.stream().noneMatch(RowOutcome::isChange)) {
        return outcomes;
      }
    }
    store.hold(known);
    return written(provider, rows, known);
  }

  /** Judged again while persons and provider are held: what was seen before may be another now. */
  private List<RowOutcome> written(
      OrganisationNumber provider, List<RosterRow> rows, Collection<PersonKey> known) {
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    statuses.changing(
        List.of(provider),
        () -> {
          outcomes.addAll(judge(provider, rows, known));
          write(outcomes);
        });
    return outcomes;
  }

  private List<RowOutcome> judge(
      OrganisationNumber provider, List<RosterRow> rows, Collection<PersonKey> known) {
    List<Member> members = known.isEmpty() ? List.of() : store.of(provider, known);
    Staff staff = new Staff(provider, members, ids::next);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    rows.forEach(row -> outcomes.add(staff.take(row)));
    return outcomes;
  }

  private void write(List<RowOutcome> outcomes) {
    List<Member> added = new ArrayList<>();
    List<RowOutcome.Ended> ended = new ArrayList<>();
    for (RowOutcome outcome : outcomes) {
      switch (outcome) {
        case RowOutcome.Added(Member member) -> added.add(member);
        case RowOutcome.Ended end -> ended.add(end);
        case RowOutcome.Unchanged _, RowOutcome.Refused _ -> {}
      }
    }
    store.add(added);
    store.end(ended.stream().map(RowOutcome.Ended::member).toList());
    ended.forEach(end -> history.add(left(end.before())));
  }

  private MemberChange left(Member before) {
    return new MemberChange(
        ids.next(), MemberChange.Kind.ENDED, before, clock.instant(), access.officer(), "", false);
  }

  private static Set<PersonKey> personsOf(List<RosterRow> rows, Class<? extends RosterRow> saying) {
    return rows.stream()
        .filter(saying::isInstance)
        .map(RosterRow::person)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
