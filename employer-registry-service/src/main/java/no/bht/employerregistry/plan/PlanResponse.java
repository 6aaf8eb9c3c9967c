package no.bht.employerregistry.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;

record PlanResponse(
    UUID id,
    OrganisationNumber employer,
    OrganisationNumber provider,
    LocalDate periodFrom,
    LocalDate periodTo,
    List<Measure> measures,
    LocalDate receivedOn) {}
