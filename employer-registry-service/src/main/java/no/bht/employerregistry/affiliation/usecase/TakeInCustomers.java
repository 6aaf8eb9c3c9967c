package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.CustomerList;
import no.bht.employerregistry.affiliation.domain.CustomerRow;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers.Registration;
import no.bht.employerregistry.affiliation.domain.RowOutcome;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a part of a provider's customer list, and afterwards whom a complete list leaves out.
 */
@ApplicationScoped
public class TakeInCustomers {
  private final Affiliations affiliations;
  private final ProviderApprovals approvals;
  private final RegisteredEmployers employers;
  private final AffiliationEvents events;
  private final AffiliationLetters letters;
  private final AnswerTimes times;
  private final InstantSource clock;
  private final Ids ids;

  TakeInCustomers(
      Affiliations affiliations,
      ProviderApprovals approvals,
      RegisteredEmployers employers,
      AffiliationEvents events,
      AffiliationLetters letters,
      AnswerTimes times,
      InstantSource clock,
      Ids ids) {
    this.affiliations = affiliations;
    this.approvals = approvals;
    this.employers = employers;
    this.events = events;
    this.letters = letters;
    this.times = times;
    this.clock = clock;
    this.ids = ids;
  }

  /** What comes of each row, in their order; one transaction, whole or not at all. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<RowOutcome> takeIn(OrganisationNumber provider, List<CustomerRow> rows) {
    LocalDate today = Oslo.today(clock);
    Set<OrganisationNumber> named =
        rows.stream().map(CustomerRow::employer).collect(Collectors.toSet());
    approvals.hold(provider);
    Map<OrganisationNumber, Registration> registered = employers.lock(named);
    CustomerList list =
        new CustomerList(
            provider,
            approvals.of(provider),
            approvals.toldEnds(provider),
            registered,
            affiliations.ofEmployers(named),
            ids::next,
            today,
            times.answerDue(today));
    List<RowOutcome> outcomes = rows.stream().map(list::take).toList();
    write(outcomes, registered);
    return outcomes;
  }

  private void write(List<RowOutcome> outcomes, Map<OrganisationNumber, Registration> registered) {
    List<Affiliation> added = new ArrayList<>();
    Map<Change, List<Affiliation>> saved = new LinkedHashMap<>();
    List<AffiliationEvent> told = new ArrayList<>();
    List<Affiliation> asked = new ArrayList<>();
    for (RowOutcome outcome : outcomes) {
      switch (outcome) {
        case RowOutcome.Added(var one) -> {
          added.add(one);
          asked.add(one);
          told.addAll(one.begun(registered.get(one.terms().employer())));
        }
        case RowOutcome.Ended(var before, var one) -> {
          of(saved, Change.ENDED).add(one);
          asked.add(one);
          told.addAll(one.changedFrom(before, registered.get(one.terms().employer())));
        }
        case RowOutcome.Changed(var before, var one) -> {
          boolean terms = !one.terms().equals(before.terms());
          of(saved, terms ? Change.CHANGED : Change.CONTACTS).add(one);
          if (terms) {
            asked.add(one);
          }
          told.addAll(one.changedFrom(before, registered.get(one.terms().employer())));
        }
        case RowOutcome.Confirmed(var one) -> of(saved, Change.CONFIRMED).add(one);
        case RowOutcome.Unchanged _, RowOutcome.Duplicate _, RowOutcome.Refused _ -> {}
      }
    }
    affiliations.add(added, new Why(Change.REPORTED, Party.PROVIDER));
    saved.forEach((change, ones) -> affiliations.save(ones, new Why(change, Party.PROVIDER)));
    events.add(told);
    asked.forEach(letters::reported);
  }

  private static List<Affiliation> of(Map<Change, List<Affiliation>> saved, Change change) {
    return saved.computeIfAbsent(change, none -> new ArrayList<>());
  }

  /**
   * Whom a complete list leaves out. They are marked, seen by both sides and the registrar, and not
   * ended: unless the list says on which day all that it leaves out end.
   *
   * @param endOn last day of those left out; {@code null} = they are not ended
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<LeftOut> leftOut(
      OrganisationNumber provider, Set<OrganisationNumber> named, @Nullable LocalDate endOn) {
    LocalDate today = Oslo.today(clock);
    approvals.holdAlone(provider);
    List<Affiliation> marked = new ArrayList<>();
    List<Affiliation> ended = new ArrayList<>();
    List<LeftOut> out = new ArrayList<>();
    for (Affiliation one : affiliations.ofProvider(provider, today)) {
      boolean isNamed = named.contains(one.terms().employer());
      LocalDate since = one.notInListSince();
      if (isNamed && since != null) {
        marked.add(one.missingSince(null));
      }
      if (!isNamed) {
        Affiliation missing = since == null ? one.missingSince(today) : one;
        Affiliation after = endOn == null ? missing : endedIfPossible(missing, endOn, today);
        boolean isEnded = !after.terms().equals(one.terms());
        out.add(new LeftOut(after, isEnded));
        if (isEnded) {
          ended.add(after);
        } else if (since == null) {
          marked.add(after);
        }
      }
    }
    affiliations.save(marked, new Why(Change.LISTED, Party.PROVIDER));
    affiliations.save(ended, new Why(Change.ENDED, Party.PROVIDER));
    events.add(ended.stream().map(TakeInCustomers::end).toList());
    ended.forEach(letters::reported);
    return out;
  }

  private static AffiliationEvent.AffiliationEnded end(Affiliation ended) {
    return ended.ended(Objects.requireNonNull(ended.terms().period().to()));
  }

  private Affiliation endedIfPossible(Affiliation missing, LocalDate lastDay, LocalDate today) {
    try {
      return missing.end(
          lastDay, missing.agreement().change(Party.PROVIDER, true, today, times.answerDue(today)));
    } catch (CommandRefused refused) {
      return missing;
    }
  }

  /** A customer that a complete list does not name. */
  public record LeftOut(Affiliation affiliation, boolean ended) {}
}
