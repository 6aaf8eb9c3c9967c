package no.bht.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Refusal;

/** Which reactions the office uses against employers and against providers. */
@ApplicationScoped
public class ReactionSwitches {
  private final SupervisionSettings settings;

  ReactionSwitches(SupervisionSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws CommandRefused if the office does not use it against this kind of party
   */
  public void require(ReactionKind kind, PartyKind party) {
    if (!of(party).contains(kind)) {
      throw new CommandRefused(new Refusal.ReactionSwitchedOff(kind, party));
    }
  }

  private Set<ReactionKind> of(PartyKind party) {
    return switch (party) {
      case EMPLOYER -> settings.reactions().employer();
      case PROVIDER -> settings.reactions().provider();
    };
  }
}
