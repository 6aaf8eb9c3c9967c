package no.bht.training.approvedprovider;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;

record MissingTrainingResponse(
    OrganisationNumber organisationNumber,
    int missing,
    int overdue,
    int dueNextMonth,
    LocalDate missingSince) {}
