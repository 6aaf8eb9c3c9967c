package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * A provider's training status is another than before, in word or numbers.
 *
 * @param since first day of the unbroken time with the same word
 */
public record TrainingStatusChanged(
    OrganisationNumber provider, TrainingStatus status, LocalDate since) {}
