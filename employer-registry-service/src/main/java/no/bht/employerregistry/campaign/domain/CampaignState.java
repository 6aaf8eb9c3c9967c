package no.bht.employerregistry.campaign.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import java.util.Optional;
import no.bht.platform.statetable.StateTable;

/** Where a campaign stands. */
public enum CampaignState {
  /** Its text may be changed; nobody is selected yet. */
  DRAFT,
  /** Letters are being sent. */
  RUNNING,
  /** No more letters are sent until it goes on. */
  PAUSED,
  /** Everybody selected has been written to. */
  COMPLETED,
  /** Nobody more is written to, ever. */
  CANCELLED;

  /** What makes a step. */
  public enum Command {
    CREATE,
    START,
    PAUSE,
    RESUME,
    CANCEL,
    /** By the sender, when nobody waits any more. */
    COMPLETE
  }

  /** Every allowed step and what makes it. What is not listed is not allowed. */
  public static final StateTable<CampaignState, Command> TABLE =
      StateTable.<CampaignState, Command>of(
          begin(DRAFT, Command.CREATE),
          step(DRAFT, RUNNING, Command.START),
          step(DRAFT, CANCELLED, Command.CANCEL),
          step(RUNNING, PAUSED, Command.PAUSE),
          step(RUNNING, COMPLETED, Command.COMPLETE),
          step(RUNNING, CANCELLED, Command.CANCEL),
          step(PAUSED, RUNNING, Command.RESUME),
          step(PAUSED, CANCELLED, Command.CANCEL));

  public Optional<CampaignState> after(Command command) {
    return TABLE.after(this, command);
  }

  public boolean hasEnded() {
    return this == COMPLETED || this == CANCELLED;
  }
}
