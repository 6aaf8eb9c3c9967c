package no.bht.supervision.candidatedraw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.candidateweights.domain.WeightsVersions;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** Draws candidates: keeps the pool, makes the seed, draws, all in one transaction. */
@ApplicationScoped
class DrawCandidates {
  private final DrawTable draws;
  private final PoolTable pools;
  private final WeightsVersions weights;
  private final SupervisionSettings settings;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  DrawCandidates(
      DrawTable draws,
      PoolTable pools,
      WeightsVersions weights,
      SupervisionSettings settings,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.draws = draws;
    this.pools = pools;
    this.weights = weights;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if nobody fits, or the scores are not of today
   */
  @Transactional
  Draw draw(DrawRequest request) {
    LocalDate today = Oslo.today(clock);
    UUID id = ids.next();
    Integer asked = request.randomPercent();
    int percent = asked == null ? settings.candidates().randomPercent() : asked;
    int version = weights.inForce(today).version();
    CommandRefused.when(!pools.isScored(today, version), new Refusal.ScoresBeingComputed());
    pools.add(id, version, request.filter());
    int pool = pools.size(id);
    CommandRefused.when(pool == 0, new Refusal.NobodyToDraw());
    Shares shares = Shares.of(request.size(), pool, percent);
    Draw draw =
        new Draw(
            id,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            caller.actor().reference(),
            today,
            version,
            request.purpose(),
            request.size(),
            percent,
            ids.next().toString(),
            request.filter(),
            pool,
            pools.sha256(id),
            shares.byChance(),
            shares.byRisk(),
            null);
    draws.add(draw);
    pools.draw(draw);
    return draw;
  }
}
