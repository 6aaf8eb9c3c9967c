package no.bht.supervision.walk;

import static no.bht.supervision.walk.World.lawful;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.FeeFixture;
import no.bht.supervision.order.domain.Notice;

/** How a party is heard: what the procedure keeps of it, and the same noted apart. */
final class Heard {
  private final World world;
  private final String about;
  private Hearing kept;
  private boolean leftOut;
  private LocalDate deadline;
  private boolean lastWord;

  Heard(World world, String about) {
    this.world = world;
    this.about = about;
  }

  /** Gives notice or leaves it out with a reason. */
  void either() {
    if (world.maybe()) {
      notice(world.ahead(20).plusDays(1));
    } else {
      leaveOut();
    }
  }

  void notice(LocalDate asked) {
    LocalDate until = TimeLimits.nextWorkingDay(asked);
    keep(new Hearing.Sent(new AdvanceNotice(world.now(), until)), List.of());
    deadline = NorwegianDays.workingDayFrom(asked);
    lawful(until.equals(deadline), "deadline to comment on a working day: " + until);
    lastWord = false;
  }

  void leaveOut() {
    keep(new Hearing.Omitted(NoticeExemption.ALREADY_AWARE, "Told.", "i", world.now()), List.of());
    leftOut = true;
  }

  private void keep(Hearing.Notice notice, List<Hearing.Comment> comments) {
    kept =
        new Hearing(
            new UUID(9, 6),
            new UUID(9, 7),
            FeeFixture.ENTERPRISE.number(),
            about,
            notice,
            comments);
  }

  void comment(boolean moreToCome) {
    if (deadline != null && kept.notice() instanceof Hearing.Sent) {
      List<Hearing.Comment> comments = new ArrayList<>(kept.comments());
      UUID id = new UUID(9, comments.size());
      comments.add(new Hearing.Comment(id, world.now(), "p", "No.", moreToCome));
      keep(kept.notice(), comments);
      lastWord = !moreToCome;
    }
  }

  /** What the procedure answers. */
  MayDecide mayDecide() {
    if (world.has(Fault.DECIDES_UNHEARD)) {
      return new MayDecide.Yes();
    }
    return kept == null ? new MayDecide.NotHeard() : kept.on(world.today());
  }

  boolean stops() {
    return !(mayDecide() instanceof MayDecide.Yes);
  }

  boolean wasNoticed() {
    return deadline != null;
  }

  LocalDate deadline() {
    return deadline;
  }

  Notice asNotice() {
    return kept.notice() instanceof Hearing.Sent sent
        ? new Notice.Sent(sent.notice())
        : new Notice.Omitted(NoticeExemption.ALREADY_AWARE, "Told.");
  }

  /** By the notes: left out with a reason, the time is over, or it has said its last word. */
  void assertHeard() {
    lawful(
        leftOut || (deadline != null && (world.today().isAfter(deadline) || lastWord)),
        "decided unheard: " + about);
  }
}
