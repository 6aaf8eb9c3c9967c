package no.bht.employerregistry.affiliation.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationState;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Agreement;
import no.bht.employerregistry.affiliation.domain.AgreementState;
import no.bht.employerregistry.affiliation.domain.Conditions;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.employerregistry.affiliation.domain.Invalidation.InvalidReason;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A row as JSON, by the names of its columns: now, at any time before, and ten thousand at once.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AffiliationRow(
    UUID id,
    String employer,
    String provider,
    ContractForm contractForm,
    @Nullable String coveredPart,
    @Nullable List<String> coveredUnits,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Integer employeesCoveredPercent,
    @Nullable Integer noticePeriodMonths,
    @Nullable Boolean contactWithoutConsent,
    @Nullable Boolean safetyRepresentativeTookPart,
    @Nullable LocalDate lastContactOn,
    @Nullable LocalDate lastVisitOn,
    @Nullable Integer contactsPerYear,
    Party reportedBy,
    AgreementState agreement,
    @Nullable LocalDate answerDue,
    AffiliationState state,
    @Nullable LocalDate invalidFrom,
    @Nullable InvalidReason invalidReason,
    @Nullable String successor,
    @Nullable LocalDate restoredFrom,
    @Nullable LocalDate notInListSince,
    long version) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  static Affiliation read(String json) {
    try {
      return JSON.readValue(json, AffiliationRow.class).toDomain();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row is no affiliation", e);
    }
  }

  static String written(Collection<Affiliation> affiliations) {
    try {
      return JSON.writeValueAsString(affiliations.stream().map(AffiliationRow::of).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An affiliation is no row", e);
    }
  }

  private static AffiliationRow of(Affiliation affiliation) {
    AffiliationTerms terms = affiliation.terms();
    Conditions conditions = terms.conditions();
    Contacts contacts = affiliation.contacts();
    Agreement agreement = affiliation.agreement();
    Invalidation invalidation = affiliation.invalidation();
    OrganisationNumber successor = invalidation == null ? null : invalidation.successor();
    return new AffiliationRow(
        affiliation.id().value(),
        terms.employer().value(),
        terms.provider().value(),
        terms.contractForm(),
        terms.coverage().part(),
        terms.coverage().units(),
        terms.period().from(),
        terms.period().to(),
        conditions.employeesCoveredPercent(),
        conditions.noticePeriodMonths(),
        conditions.contactWithoutConsent(),
        conditions.safetyRepresentativeTookPart(),
        contacts.lastContactOn(),
        contacts.lastVisitOn(),
        contacts.contactsPerYear(),
        agreement.reportedBy(),
        agreement.stored(),
        agreement.answerDue(),
        affiliation.state(),
        affiliation.invalidFrom(),
        invalidation == null ? null : invalidation.reason(),
        successor == null ? null : successor.value(),
        null,
        affiliation.notInListSince(),
        affiliation.version());
  }

  private Affiliation toDomain() {
    Coverage coverage = new Coverage(coveredPart, coveredUnits == null ? List.of() : coveredUnits);
    return new Affiliation(
        new AffiliationId(id),
        new AffiliationTerms(
            new OrganisationNumber(employer),
            new OrganisationNumber(provider),
            contractForm,
            coverage,
            new DateRange(startsOn, endsOn),
            new Conditions(
                employeesCoveredPercent,
                noticePeriodMonths,
                contactWithoutConsent,
                safetyRepresentativeTookPart)),
        new Agreement(reportedBy, agreement, answerDue),
        new Contacts(lastContactOn, lastVisitOn, contactsPerYear),
        state,
        invalidation(),
        notInListSince,
        version);
  }

  private @Nullable Invalidation invalidation() {
    return invalidFrom == null || invalidReason == null
        ? null
        : new Invalidation(
            invalidFrom,
            invalidReason,
            successor == null ? null : new OrganisationNumber(successor));
  }
}
