package no.bht.training.trainingstatus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.training.domain.Access;
import no.bht.training.trainingstatus.domain.Approvals;
import no.bht.training.trainingstatus.domain.ProviderTraining;
import no.bht.training.trainingstatus.domain.StaffTrainings;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import org.jspecify.annotations.Nullable;

/** Reads a provider's training status for any day. */
@ApplicationScoped
public class ReadTrainingStatus {
  private final StaffTrainings trainings;
  private final Approvals approvals;
  private final Access access;
  private final InstantSource clock;

  ReadTrainingStatus(
      StaffTrainings trainings, Approvals approvals, Access access, InstantSource clock) {
    this.trainings = trainings;
    this.approvals = approvals;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param asOf null for today
   * @throws no.bht.training.domain.NotFound if it is another's
   */
  @Transactional
  public Answer read(OrganisationNumber provider, @Nullable LocalDate asOf) {
    access.requirePartyOrOffice(provider);
    LocalDate date = asOf == null ? Oslo.today(clock) : asOf;
    ProviderTraining training = trainings.of(provider);
    return new Answer(
        date, training.on(date), training.since(date), approvals.isApproved(provider, date));
  }

  /**
   * Every change of the status, past and foreseen, after a day, the earliest first.
   *
   * @param after null for the beginning
   * @throws no.bht.training.domain.NotFound if it is another's
   */
  @Transactional
  public List<Map.Entry<LocalDate, TrainingStatus>> turns(
      OrganisationNumber provider, @Nullable LocalDate after, int limit) {
    access.requirePartyOrOffice(provider);
    NavigableMap<LocalDate, TrainingStatus> turns = trainings.of(provider).turns();
    return (after == null ? turns : turns.tailMap(after, false))
        .entrySet().stream().limit(limit).toList();
  }

  /**
   * @param since first day of the unbroken time with the same word; null if it was never another
   * @param mustBeTrained whether the provider is approved on the day
   */
  public record Answer(
      LocalDate date, TrainingStatus status, @Nullable LocalDate since, boolean mustBeTrained) {}
}
