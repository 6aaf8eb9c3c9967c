package no.bht.supervision.candidatedraw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.candidatedraw.DrawnEmployer.SelectedBy;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.SelectionReason;

/** Who was drawn, for the one campaign that a draw becomes. */
@ApplicationScoped
public class DrawnParties {
  private final DrawTable draws;
  private final PoolTable pools;

  DrawnParties(DrawTable draws, PoolTable pools) {
    this.draws = draws;
    this.pools = pools;
  }

  /** One of them, and how it was selected. */
  public record DrawnParty(OrganisationNumber employer, SelectionReason reason) {}

  /**
   * Takes them for a campaign, those by score first. Whoever else wants the draw waits, and is
   * refused.
   *
   * @param most inspections of a campaign
   * @return empty if there is no such draw
   * @throws CommandRefused if the draw has become a campaign, or more were drawn
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<List<DrawnParty>> take(UUID id, UUID campaign, int most) {
    return draws.lock(id).map(draw -> take(draw, campaign, most));
  }

  private List<DrawnParty> take(Draw draw, UUID campaign, int most) {
    UUID earlier = draw.campaignId();
    if (earlier != null) {
      throw new CommandRefused(new Refusal.DrawHasCampaign(earlier));
    }
    int drawn = draw.byRisk() + draw.byChance();
    CommandRefused.when(drawn > most, new Refusal.DrawTooLarge(drawn, most));
    draws.becomesCampaign(draw.id(), campaign);
    return Stream.concat(
            drawn(draw, SelectedBy.RISK, SelectionReason.RISK),
            drawn(draw, SelectedBy.RANDOM, SelectionReason.RANDOM))
        .toList();
  }

  private Stream<DrawnParty> drawn(Draw draw, SelectedBy by, SelectionReason reason) {
    return pools.drawn(draw.id(), by, 0, draw.size()).stream()
        .map(it -> new DrawnParty(it.employer(), reason));
  }
}
