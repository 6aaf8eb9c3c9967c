package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers.Registration;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * A provider's customers while a list is held against them: row after row, each seeing what the
 * rows before it did. A row that says what is known changes nothing.
 */
public final class CustomerList {
  private final OrganisationNumber provider;
  private final Collection<ProviderApproval> approvals;
  private final ToldEnds ends;
  private final Map<OrganisationNumber, Registration> employers;
  private final Supplier<UUID> ids;
  private final LocalDate today;
  private final LocalDate answerDue;
  private final Map<OrganisationNumber, List<Affiliation>> known = new HashMap<>();

  /**
   * @param employers those of the rows that are registered
   * @param affiliations of these employers
   * @param answerDue last day on which an employer may answer what is new to it
   */
  public CustomerList(
      OrganisationNumber provider,
      Collection<ProviderApproval> approvals,
      ToldEnds ends,
      Map<OrganisationNumber, Registration> employers,
      Collection<Affiliation> affiliations,
      Supplier<UUID> ids,
      LocalDate today,
      LocalDate answerDue) {
    this.provider = provider;
    this.approvals = approvals;
    this.ends = ends;
    this.employers = employers;
    this.ids = ids;
    this.today = today;
    this.answerDue = answerDue;
    affiliations.forEach(one -> of(one.terms().employer()).add(one));
  }

  /** Holds a row against the customers. */
  public RowOutcome take(CustomerRow row) {
    try {
      return of(row.employer()).stream()
          .filter(one -> one.terms().isSameContract(row.terms(provider)))
          .findFirst()
          .map(one -> known(one, row))
          .orElseGet(() -> added(row));
    } catch (CommandRefused refused) {
      return new RowOutcome.Refused(refused.refusal());
    }
  }

  private RowOutcome added(CustomerRow row) {
    if (row.contractForm() == null) {
      throw new CommandRefused(new Refusal.ContractFormMissing());
    }
    AffiliationTerms terms = row.terms(provider);
    Registration.requireOpenTo(employers.get(row.employer()), terms);
    Affiliation affiliation =
        Affiliation.start(
                new AffiliationId(ids.get()),
                terms,
                Agreement.reported(Party.PROVIDER, answerDue),
                of(row.employer()),
                approvals,
                today)
            .with(row.contacts())
            .following(ends);
    of(row.employer()).add(affiliation);
    return new RowOutcome.Added(affiliation);
  }

  private RowOutcome known(Affiliation before, CustomerRow row) {
    AffiliationTerms terms = row.onto(before.terms());
    Contacts contacts = before.contacts().with(row.contacts());
    if (!terms.equals(before.terms())) {
      return replaced(before, otherwise(before, terms).with(contacts), terms);
    }
    if (isConfirmedBy(before)) {
      Agreement agreed = before.agreement().confirm(Party.PROVIDER, today);
      Affiliation confirmed = before.with(agreed).with(contacts);
      replace(before, confirmed);
      return new RowOutcome.Confirmed(confirmed);
    }
    return contacts.equals(before.contacts())
        ? new RowOutcome.Unchanged(before)
        : replaced(before, before.with(contacts), terms);
  }

  private boolean isConfirmedBy(Affiliation before) {
    AgreementState state = before.agreement().on(today);
    return before.agreement().reportedBy() != Party.PROVIDER
        && (state == AgreementState.REPORTED || state == AgreementState.TAKEN_AS_AGREED);
  }

  /** The last day alone is an end; all else is a change. */
  private Affiliation otherwise(Affiliation before, AffiliationTerms terms) {
    boolean end = isEnd(before.terms(), terms);
    Agreement agreed = before.agreement().change(Party.PROVIDER, end, today, answerDue);
    return end
        ? before.end(Objects.requireNonNull(terms.period().to()), agreed)
        : before.change(terms, agreed, of(terms.employer()), approvals, ends, today);
  }

  private static boolean isEnd(AffiliationTerms before, AffiliationTerms terms) {
    LocalDate last = before.period().to();
    LocalDate to = terms.period().to();
    return to != null
        && (last == null || to.isBefore(last))
        && terms.equals(before.withLastDay(to));
  }

  private RowOutcome replaced(Affiliation before, Affiliation after, AffiliationTerms terms) {
    replace(before, after);
    return isEnd(before.terms(), terms)
        ? new RowOutcome.Ended(before, after)
        : new RowOutcome.Changed(before, after);
  }

  private void replace(Affiliation before, Affiliation after) {
    List<Affiliation> own = of(before.terms().employer());
    own.set(own.indexOf(before), after);
  }

  private List<Affiliation> of(OrganisationNumber employer) {
    return known.computeIfAbsent(employer, none -> new ArrayList<>(1));
  }
}
