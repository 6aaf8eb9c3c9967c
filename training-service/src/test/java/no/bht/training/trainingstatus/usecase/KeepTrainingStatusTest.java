package no.bht.training.trainingstatus.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.training.trainingstatus.domain.AnnouncedStatus;
import no.bht.training.trainingstatus.domain.AnnouncedStatuses;
import no.bht.training.trainingstatus.domain.ProviderTraining;
import no.bht.training.trainingstatus.domain.StaffTraining;
import no.bht.training.trainingstatus.domain.StaffTrainings;
import no.bht.training.trainingstatus.domain.TrainedTime;
import no.bht.training.trainingstatus.domain.TrainedTimes;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import no.bht.training.trainingstatus.domain.TrainingStatusChanged;
import org.jspecify.annotations.Nullable;

/**
 * Joins, ends and completions in any order, also with days to come, two providers that share
 * persons, a sweep that now and then sleeps: what was announced is what a count from nothing gives.
 */
class KeepTrainingStatusTest {
  private static final int PERSONS = 6;
  private static final List<OrganisationNumber> PROVIDERS =
      List.of(new OrganisationNumber("922222223"), new OrganisationNumber("933333337"));
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  @Property(tries = 300)
  void the_announced_status_is_the_one_computed_from_nothing(@ForAll("steps") List<Step> steps) {
    World world = new World();

    steps.forEach(world::run);
    world.sweep();

    for (OrganisationNumber provider : PROVIDERS) {
      assertThat(world.lastAnnounced(provider)).isEqualTo(world.counted(provider, world.today));
      assertThat(world.announcedOf(provider)).doesNotContainSequence(repeated(world, provider));
    }
  }

  @Property(tries = 300)
  void every_day_that_changed_the_status_is_told_once_however_late_the_sweep(
      @ForAll("steps") List<Step> steps) {
    World prompt = new World();
    World late = new World();

    steps.forEach(
        step -> {
          prompt.run(step);
          prompt.sweep();
          late.run(step);
        });
    late.sweep();

    PROVIDERS.forEach(
        provider -> assertThat(late.announcedOf(provider)).isEqualTo(prompt.announcedOf(provider)));
  }

  /** Two neighbours that are the same would be a change that is none; null when there are none. */
  private static TrainingStatus[] repeated(World world, OrganisationNumber provider) {
    List<TrainingStatus> all = world.announcedOf(provider);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).equals(all.get(i - 1))) {
        return new TrainingStatus[] {all.get(i - 1), all.get(i)};
      }
    }
    return new TrainingStatus[] {new TrainingStatus(Integer.MAX_VALUE, 0)};
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Step.Kind.values()),
            Arbitraries.integers().between(0, PERSONS - 1),
            Arbitraries.integers().between(0, PROVIDERS.size() - 1),
            Arbitraries.integers().between(-5, 15))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  record Step(Kind kind, int person, int provider, int days) {
    enum Kind {
      JOIN,
      END,
      COMPLETE,
      REVOKE,
      NEXT_DAYS
    }
  }

  private record Membership(int person, int provider, LocalDate from, @Nullable LocalDate lastDay) {
    boolean isOpen() {
      return lastDay == null;
    }
  }

  /** Two providers, some persons, a calendar; the real use case over fakes. */
  private static final class World implements AnnouncedStatuses, StaffTrainings, InstantSource {
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<Integer, List<TrainedTime>> trained = new HashMap<>();
    private final Map<OrganisationNumber, AnnouncedStatus> stored = new HashMap<>();
    private final List<TrainingStatusChanged> announced = new ArrayList<>();
    private final KeepTrainingStatus keep =
        new KeepTrainingStatus(this, this, announced::add, this);
    private LocalDate today = START;

    void run(Step step) {
      OrganisationNumber provider = PROVIDERS.get(step.provider());
      switch (step.kind()) {
        case JOIN -> keep.changing(List.of(provider), () -> join(step));
        case END -> keep.changing(List.of(provider), () -> end(step));
        case COMPLETE -> keep.changing(PROVIDERS, () -> complete(step));
        case REVOKE -> keep.changing(PROVIDERS, () -> revoke(step));
        case NEXT_DAYS -> today = today.plusDays(Math.abs(step.days()));
      }
    }

    void sweep() {
      keep.due().forEach(keep::settleIfDue);
    }

    private void join(Step step) {
      LocalDate from = today.plusDays(step.days());
      boolean overlaps =
          memberships.stream()
              .filter(of(step))
              .anyMatch(one -> one.lastDay == null || !one.lastDay.isBefore(from));
      if (!overlaps) {
        memberships.add(new Membership(step.person(), step.provider(), from, null));
      }
    }

    private void end(Step step) {
      memberships.stream()
          .filter(of(step))
          .filter(Membership::isOpen)
          .findFirst()
          .ifPresent(
              one -> {
                LocalDate last = today.plusDays(step.days());
                memberships.remove(one);
                memberships.add(
                    new Membership(
                        one.person,
                        one.provider,
                        one.from,
                        last.isBefore(one.from) ? one.from : last));
              });
    }

    private void complete(Step step) {
      LocalDate day = today.minusDays(Math.abs(step.days()));
      // Every third proof ends.
      LocalDate last = step.days() % 3 == 0 ? day.plusDays(4) : null;
      trained
          .computeIfAbsent(step.person(), none -> new ArrayList<>())
          .add(new TrainedTime(day, last));
    }

    private void revoke(Step step) {
      List<TrainedTime> proofs = trained.getOrDefault(step.person(), new ArrayList<>());
      if (!proofs.isEmpty()) {
        proofs.remove(Math.abs(step.days()) % proofs.size());
      }
    }

    private TrainedTimes times(int person) {
      return new TrainedTimes(trained.getOrDefault(person, List.of()));
    }

    private static Predicate<Membership> of(Step step) {
      return one -> one.person == step.person() && one.provider == step.provider();
    }

    TrainingStatus counted(OrganisationNumber provider, LocalDate date) {
      int staff = 0;
      int done = 0;
      int lapsed = 0;
      for (Membership one : memberships) {
        boolean here = PROVIDERS.get(one.provider).equals(provider);
        boolean present =
            !one.from.isAfter(date) && (one.lastDay == null || !one.lastDay.isBefore(date));
        if (here && present) {
          staff++;
          List<TrainedTime> proofs = trained.getOrDefault(one.person, List.of());
          boolean counts = proofs.stream().anyMatch(time -> covers(time, date));
          boolean counted =
              proofs.stream()
                  .anyMatch(time -> time.lastDay() != null && time.lastDay().isBefore(date));
          done += counts ? 1 : 0;
          lapsed += !counts && counted ? 1 : 0;
        }
      }
      return new TrainingStatus(staff, done, lapsed);
    }

    private static boolean covers(TrainedTime time, LocalDate date) {
      return !time.from().isAfter(date)
          && (time.lastDay() == null || !time.lastDay().isBefore(date));
    }

    List<TrainingStatus> announcedOf(OrganisationNumber provider) {
      return announced.stream()
          .filter(change -> change.provider().equals(provider))
          .map(TrainingStatusChanged::status)
          .toList();
    }

    TrainingStatus lastAnnounced(OrganisationNumber provider) {
      List<TrainingStatus> all = announcedOf(provider);
      return all.isEmpty() ? TrainingStatus.UNKNOWN : all.getLast();
    }

    @Override
    public AnnouncedStatus lock(OrganisationNumber provider) {
      return stored.computeIfAbsent(
          provider, none -> new AnnouncedStatus(provider, TrainingStatus.UNKNOWN, null, null));
    }

    @Override
    public void save(AnnouncedStatus status) {
      stored.put(status.provider(), status);
    }

    @Override
    public List<OrganisationNumber> due(LocalDate date, int limit) {
      return stored.values().stream()
          .filter(status -> status.isDue(date))
          .map(AnnouncedStatus::provider)
          .toList();
    }

    @Override
    public ProviderTraining of(OrganisationNumber provider) {
      return new ProviderTraining(
          memberships.stream()
              .filter(one -> PROVIDERS.get(one.provider).equals(provider))
              .map(one -> new StaffTraining(one.from, one.lastDay, times(one.person)))
              .toList());
    }

    @Override
    public Instant instant() {
      return Oslo.startOf(today);
    }
  }
}
