package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** Every request for more time to comply, oldest first; one at a time. */
public record Extensions(List<ExtensionRequest> all) {
  public static final Extensions NONE = new Extensions(List.of());

  public Extensions {
    all = List.copyOf(all);
  }

  /** The request that waits for an answer. */
  public Optional<ExtensionRequest> open() {
    return all.stream().filter(ExtensionRequest::isOpen).findFirst();
  }

  /**
   * @throws CommandRefused if one is asked for already, it is no more than there is, or the
   *     deadline has passed and no ground is given
   */
  Extensions ask(Extension asked, Deadline current) {
    if (open().isPresent()) {
      throw new CommandRefused(new Refusal.ExtensionAsked());
    }
    LocalDate lastDay = Extension.lastDay(current);
    List<ExtensionRequest> more = new ArrayList<>(all);
    more.add(new ExtensionRequest(asked.inTime(lastDay), lastDay, null));
    return new Extensions(more);
  }

  /**
   * @throws CommandRefused if no more time is asked for
   */
  Extensions answered(ExtensionRequest.Answer answer) {
    requireOpen();
    List<ExtensionRequest> answered = new ArrayList<>(all);
    answered.set(all.size() - 1, all.getLast().answered(answer));
    return new Extensions(answered);
  }

  /**
   * @throws CommandRefused if no more time is asked for
   */
  ExtensionRequest requireOpen() {
    return open().orElseThrow(() -> new CommandRefused(new Refusal.NoExtensionAsked()));
  }
}
