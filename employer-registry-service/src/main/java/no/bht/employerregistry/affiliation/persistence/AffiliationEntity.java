package no.bht.employerregistry.affiliation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationState;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "affiliation")
class AffiliationEntity {
  @Id UUID id;
  String employer;
  String provider;

  @Enumerated(EnumType.STRING)
  @Column(name = "contract_form")
  ContractForm contractForm;

  @Column(name = "covered_part")
  @Nullable String coveredPart;

  @Column(name = "starts_on")
  LocalDate startsOn;

  @Column(name = "ends_on")
  @Nullable LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  AffiliationState state;

  @Column(name = "invalid_from")
  @Nullable LocalDate invalidFrom;

  /** Set and cleared with {@link #invalidFrom}, a provider's affiliations at once. */
  @Enumerated(EnumType.STRING)
  @Column(name = "invalid_reason", updatable = false)
  Invalidation.@Nullable InvalidReason invalidReason;

  @Column(updatable = false)
  @Nullable String successor;

  @Version long version;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected AffiliationEntity() {}

  AffiliationEntity(Affiliation affiliation) {
    AffiliationTerms terms = affiliation.terms();
    id = affiliation.id().value();
    employer = terms.employer().value();
    provider = terms.provider().value();
    contractForm = terms.contractForm();
    coveredPart = terms.coverage().part();
    startsOn = terms.period().from();
    endsOn = terms.period().to();
    state = affiliation.state();
    invalidFrom = affiliation.invalidFrom();
  }

  void take(Affiliation affiliation) {
    endsOn = affiliation.terms().period().to();
    state = affiliation.state();
    invalidFrom = affiliation.invalidFrom();
  }

  private @Nullable Invalidation invalidation() {
    LocalDate from = invalidFrom;
    Invalidation.InvalidReason reason = invalidReason;
    return from == null || reason == null
        ? null
        : new Invalidation(
            from, reason, successor == null ? null : new OrganisationNumber(successor));
  }

  Affiliation toDomain() {
    return new Affiliation(
        new AffiliationId(id),
        new AffiliationTerms(
            new OrganisationNumber(employer),
            new OrganisationNumber(provider),
            contractForm,
            new Coverage(coveredPart),
            new DateRange(startsOn, endsOn)),
        state,
        invalidation(),
        version);
  }
}
