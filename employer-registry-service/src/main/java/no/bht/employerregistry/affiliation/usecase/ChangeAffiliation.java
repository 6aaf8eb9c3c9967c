package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.Agreement;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Disputes;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers.Registration;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Corrects what was reported; what was said before is kept. */
@ApplicationScoped
public class ChangeAffiliation {
  private final Affiliations affiliations;
  private final Disputes disputes;
  private final ProviderApprovals approvals;
  private final RegisteredEmployers employers;
  private final AffiliationEvents events;
  private final AffiliationLetters letters;
  private final AnswerTimes times;
  private final InstantSource clock;

  ChangeAffiliation(
      Affiliations affiliations,
      Disputes disputes,
      ProviderApprovals approvals,
      RegisteredEmployers employers,
      AffiliationEvents events,
      AffiliationLetters letters,
      AnswerTimes times,
      InstantSource clock) {
    this.affiliations = affiliations;
    this.disputes = disputes;
    this.approvals = approvals;
    this.employers = employers;
    this.events = events;
    this.letters = letters;
    this.times = times;
    this.clock = clock;
  }

  /**
   * @param held by {@link HoldAffiliation}
   * @param terms between the same two
   * @throws CommandRefused as {@link Agreement#change} and {@link Affiliation#change}
   */
  @Transactional
  public Affiliation change(Affiliation held, AffiliationTerms terms, Party by, String reason) {
    LocalDate today = Oslo.today(clock);
    Agreement agreed = held.agreement().change(by, false, today, times.answerDue(today));
    Affiliation changed = changed(held, terms, agreed, new Why(Change.CHANGED, by, reason));
    letters.reported(changed);
    return changed;
  }

  /** As the registrar resolves a dispute. */
  Affiliation changed(Affiliation held, AffiliationTerms terms, Agreement agreed, Why why) {
    @Nullable Registration registration =
        employers.lock(List.of(terms.employer())).get(terms.employer());
    if (!terms.coverage().isSameAs(held.terms().coverage())) {
      Registration.requireOpenTo(registration, terms);
    }
    Affiliation changed =
        held.change(
            terms,
            agreed,
            affiliations.ofEmployers(List.of(terms.employer())),
            approvals.of(terms.provider()),
            approvals.toldEnds(terms.provider()),
            Oslo.today(clock));
    affiliations.save(List.of(changed), why);
    events.add(changed.changedFrom(held, registration));
    return affiliations.find(held.id()).orElseThrow();
  }

  /** The dates of the contacts, and how many there are. */
  @Transactional
  public Affiliation contacts(Affiliation held, Contacts contacts, Party by) {
    if (!contacts.equals(held.contacts())) {
      affiliations.save(List.of(held.with(contacts)), new Why(Change.CONTACTS, by));
    }
    return affiliations.find(held.id()).orElseThrow();
  }

  /**
   * Takes it out as a mistake: it never held. A dispute over it is over.
   *
   * @throws CommandRefused as {@link Agreement#remove}
   */
  @Transactional
  public Affiliation remove(Affiliation held, Party by, String reason) {
    Affiliation removed =
        removed(
            held,
            held.agreement().remove(by, Oslo.today(clock)),
            new Why(Change.REMOVED, by, reason));
    disputes
        .openOf(held.id())
        .map(open -> open.reportWithdrawn(clock.instant()))
        .ifPresent(this::close);
    return removed;
  }

  private void close(Dispute dispute) {
    disputes.save(dispute);
    letters.resolved(dispute);
  }

  /** As the registrar resolves a dispute. */
  Affiliation removed(Affiliation held, Agreement agreed, Why why) {
    affiliations.remove(held, why);
    events.add(List.of(held.neverHeld()));
    return held.with(agreed);
  }
}
