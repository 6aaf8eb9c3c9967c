package no.bht.supervision.candidateweights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import no.bht.supervision.candidateweights.domain.Weights;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Act;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Adoption;
import no.bht.supervision.domain.CommandRefused;
import org.jspecify.annotations.Nullable;

/** Drafts, changes and adopts weights, one change of a version at a time. */
@ApplicationScoped
class ChangeWeights {
  private final WeightsTable versions;
  private final Caller caller;
  private final InstantSource clock;

  ChangeWeights(WeightsTable versions, Caller caller, InstantSource clock) {
    this.versions = versions;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  WeightsVersion draft(Weights weights, String grounds) {
    WeightsVersion draft = WeightsVersion.draft(versions.nextVersion(), weights, grounds, act());
    versions.add(draft);
    return draft;
  }

  /**
   * @throws CommandRefused if it is no draft any more
   */
  @Transactional
  WeightsVersion revise(int version, @Nullable String ifMatch, Weights weights, String grounds) {
    return change(version, ifMatch, draft -> draft.revise(weights, grounds, act()));
  }

  /**
   * @throws CommandRefused see {@link WeightsVersion#adopt}
   */
  @Transactional
  WeightsVersion adopt(int version, @Nullable String ifMatch, LocalDate from) {
    LocalDate last = versions.lockAdoptions();
    return change(
        version, ifMatch, draft -> draft.adopt(new Adoption(from, act()), Oslo.today(clock), last));
  }

  /**
   * @throws CommandRefused if it is no draft any more
   */
  @Transactional
  WeightsVersion withdraw(int version, @Nullable String ifMatch) {
    return change(version, ifMatch, WeightsVersion::withdraw);
  }

  private WeightsVersion change(
      int version, @Nullable String ifMatch, UnaryOperator<WeightsVersion> command) {
    WeightsVersion before = versions.lock(version).orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, before.change());
    WeightsVersion after = command.apply(before);
    versions.save(after);
    return after;
  }

  private Act act() {
    return new Act(caller.actor().reference(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
