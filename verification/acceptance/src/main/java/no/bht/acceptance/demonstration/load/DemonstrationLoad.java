package no.bht.acceptance.demonstration.load;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.bht.acceptance.client.Callers;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.demonstration.data.DemonstrationRegister;
import no.bht.acceptance.demonstration.data.History;
import no.bht.acceptance.demonstration.data.MainUnit;
import no.bht.acceptance.demonstration.data.Mornings;
import no.bht.acceptance.demonstration.data.ProviderStory;
import no.bht.acceptance.story.Narrator;

/**
 * Loads the demonstration data once: the register, then the past, day by day by the services'
 * clock, and at last the approval of one provider, by which the next start sees that all is there.
 * Stopped in the middle, it goes through all of it again and does what is missing.
 */
public final class DemonstrationLoad {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final int STEPS_A_LINE = 6;

  private final Stack stack;
  private final Path root;
  private final Narrator narrator;

  /**
   * @param root of the repository, which holds the shipped register and the running stack's file
   */
  public DemonstrationLoad(Stack stack, Path root, Narrator narrator) {
    this.stack = stack;
    this.root = root;
    this.narrator = narrator;
  }

  /** Loads what is not there; gives the services the real time back in any case. */
  public void run() {
    DemonstrationRegister register = DemonstrationRegister.generate();
    History history = History.of(register);
    ProviderStory last = history.providers().getLast();
    if (isRegistered(last.provider().number())) {
      narrator.say("The demonstration data is there already.");
      return;
    }
    try (Parties parties = Parties.of(root)) {
      Desk desk = new Desk(stack, parties, new Tally(), new Existing());
      play(desk, register, history);
      new ProviderCase(desk, last).settleAtOnce();
      narrator.say("The demonstration data is loaded: " + desk.tally());
    }
  }

  private void play(Desk desk, DemonstrationRegister register, History history) {
    LocalDate today = today();
    desk.readExisting();
    try {
      narrator.say("Importing %d units".formatted(register.subUnits().size()));
      new RegisterImport(desk, root).run(register);
      timeline(desk, register, history).play(stack, today, step -> tell(step, desk.tally()));
    } finally {
      stack.clockToReality();
    }
  }

  private static Timeline timeline(Desk desk, DemonstrationRegister register, History history) {
    Timeline timeline = new Timeline();
    Courses courses = new Courses(desk, courseOrganiser(register));
    timeline.at(0, today -> courses.settle());
    for (ProviderStory story : history.providers()) {
      new ProviderCase(desk, story).addTo(timeline);
      if (story.fate().approved()) {
        new Roster(desk, story, courses).addTo(timeline);
      }
    }
    history.affiliations().forEach(it -> new AffiliationCase(desk, it).addTo(timeline));
    history.plans().forEach(it -> new PlanCase(desk, it).addTo(timeline));
    history.inspections().forEach(it -> new InspectionCase(desk, it).addTo(timeline));
    return timeline;
  }

  /** The first that teaches. */
  private static String courseOrganiser(DemonstrationRegister register) {
    return register.mainUnits().stream()
        .filter(unit -> unit.industry().section().equals("Q"))
        .map(MainUnit::number)
        .findFirst()
        .orElseThrow();
  }

  private boolean isRegistered(String provider) {
    return Callers.anybody(stack.approval())
        .get("/api/v1/register/providers/" + provider)
        .expect(200)
        .at("/registered")
        .asBoolean();
  }

  /** The real day, as the services know it. */
  private LocalDate today() {
    stack.clockToReality();
    String now =
        stack
            .callers()
            .officer(stack.approval(), "demonstration")
            .get("/internal/clock")
            .expect(200)
            .text("/instant");
    return LocalDate.ofInstant(Instant.parse(now), OSLO);
  }

  private void tell(int step, Tally tally) {
    if (step % STEPS_A_LINE == STEPS_A_LINE - 1) {
      narrator.say("  to %s: %s".formatted(Mornings.day(step), tally));
    }
  }
}
