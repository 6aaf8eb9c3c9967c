package no.bht.employerregistry.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record EmployerResponse(
    String organisationNumber,
    UnitKind unit,
    String name,
    String organisationForm,
    @Nullable String parent,
    Employees employees,
    @Nullable String municipalityNumber,
    List<Code> industryCodes,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate deregisteredOn,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> subUnitsWentTo,
    KnownDuty duty) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Employees(
      EmployeeCount.State state, @Nullable Integer count, @Nullable LocalDate reportedOn) {}

  record Code(int rank, String code, Classification classification, LocalDate readOn) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KnownDuty(
      Duty.Outcome outcome,
      @Nullable String question,
      @Nullable String ruleVersion,
      @Nullable String entry,
      LocalDate from) {}
}
