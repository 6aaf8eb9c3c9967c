package no.bht.supervision.domain;

import no.bht.platform.statetable.StateTable;

/** Asks a table of states whether a step is allowed. */
public final class Steps {
  private Steps() {}

  /**
   * Where the command leads from here.
   *
   * @throws CommandRefused if it leads nowhere
   */
  public static <S extends Enum<S>, B extends Enum<B>> S after(
      StateTable<S, B> table, S from, B command) {
    return table
        .after(from, command)
        .orElseThrow(
            () -> new CommandRefused(new Refusal.StepNotAllowed(from.name(), command.name())));
  }
}
