package no.bht.supervision.documentdemand;

import static no.bht.supervision.walk.World.lawful;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.walk.NorwegianDays;
import no.bht.supervision.walk.World;

/** A demand for documents in a random sequence, and its notes. */
public final class DemandWalk {
  private final World world;
  private DocumentDemand demand;
  private String noted = "DEMANDED";
  private LocalDate deadline;
  private boolean told;

  public DemandWalk(World world) {
    this.world = world;
    LocalDate asked = world.ahead(12);
    demand =
        DocumentDemand.of(
            new UUID(9, 8),
            InspectionFixture.ID,
            InspectionFixture.EMPLOYER,
            new Demanded(
                InspectionFixture.EMPLOYER.number(),
                HolderKind.PARTY,
                "The plan.",
                DemandForm.DIGITAL,
                Set.of(),
                Proportionality.UNSTATED,
                asked),
            world.now());
    watch(asked);
  }

  public void step() {
    LocalDate today = world.today();
    LocalDate asked = world.ahead(12);
    switch (world.draw(6)) {
      case 0 -> receive();
      case 1 -> {
        boolean overdue = isOverdue(today);
        take(demand.extend(asked, today));
        lawful(noted.equals("DEMANDED") && asked.isAfter(deadline), "given less time");
        lawful(!overdue || told, "overdue and not announced");
        watch(asked);
      }
      case 2 -> {
        take(demand.findIncomplete(asked, today));
        lawful(noted.equals("RECEIVED"), "incomplete before it was received");
        noted = "DEMANDED";
        watch(asked);
      }
      case 3 -> {
        if (world.seldom()) {
          take(demand.withdraw(today));
          lawful(noted.equals("DEMANDED"), "withdrawn after it was received");
          lawful(!isOverdue(today) || told, "overdue and not announced");
          noted = "WITHDRAWN";
        }
      }
      default -> {
        take(demand.markOverdue(today));
        lawful(!isOverdue(today) || told, "overdue and not announced");
      }
    }
  }

  private void receive() {
    LocalDate day = world.behind(8);
    boolean late = day.isAfter(deadline);
    DocumentDemand.Changed changed = demand.receive(day, world.today());
    lawful(noted.equals("DEMANDED"), "received twice");
    take(changed);
    lawful(!late || told, "late and not announced");
    assertThat(demand.inTime()).isEqualTo(!late);
    noted = "RECEIVED";
  }

  private void take(DocumentDemand.Changed changed) {
    demand = changed.demand();
    if (changed.passed() != null) {
      assertThat(changed.passed()).isEqualTo(deadline);
      lawful(!told && world.today().isAfter(deadline), "announced twice, or in time");
      told = true;
    }
  }

  private void watch(LocalDate asked) {
    lawful(asked.isAfter(world.today()), "a deadline that is over");
    deadline = NorwegianDays.workingDayFrom(asked);
    told = false;
  }

  private boolean isOverdue(LocalDate day) {
    return noted.equals("DEMANDED") && day.isAfter(deadline);
  }

  public void check() {
    assertThat(demand.state().name()).isEqualTo(noted);
    assertThat(demand.deadline()).as("deadline").isEqualTo(deadline);
    lawful(NorwegianDays.isWorkingDay(demand.deadline()), "deadline on a working day");
    assertThat(demand.isOverdue(world.today())).isEqualTo(isOverdue(world.today()));
  }

  public boolean wasReceived() {
    return noted.equals("RECEIVED");
  }
}
