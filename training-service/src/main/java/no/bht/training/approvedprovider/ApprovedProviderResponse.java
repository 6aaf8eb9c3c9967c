package no.bht.training.approvedprovider;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.trainingstatus.domain.TrainingStatus;

record ApprovedProviderResponse(
    OrganisationNumber organisationNumber,
    LocalDate validTo,
    TrainingStatus.Kind status,
    int staff,
    int trained,
    int lapsed,
    int missing) {}
