package no.bht.training.rosterreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.domain.Refusal;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MembershipPeriod;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffTest {
  private static final PersonKey PERSON = new PersonKey("0".repeat(64));
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final AtomicLong ids = new AtomicLong();
  private final Staff staff = staff(List.of());

  @Test
  void the_same_row_again_changes_nothing() {
    RowOutcome first = staff.take(stands(DAY, null));

    assertThat(first).isInstanceOf(RowOutcome.Added.class);
    assertThat(staff.take(stands(DAY, null))).isInstanceOf(RowOutcome.Unchanged.class);
  }

  @Test
  void a_row_with_the_last_day_ends_what_had_no_end() {
    staff.take(stands(DAY, null));

    assertThat(staff.take(stands(DAY, DAY.plusDays(9)))).isInstanceOf(RowOutcome.Ended.class);
    assertThat(staff.take(stands(DAY, DAY.plusDays(9)))).isInstanceOf(RowOutcome.Unchanged.class);
    assertThat(refusal(stands(DAY, null))).isInstanceOf(Refusal.KnownOtherwise.class);
  }

  @Test
  void other_particulars_for_the_same_day_are_a_matter_for_a_correction() {
    staff.take(stands(DAY, null));
    RosterRow leader =
        new RosterRow.Stands(
            PERSON,
            "staff-1",
            StaffRole.LEADER,
            Relation.EMPLOYED,
            new MembershipPeriod(DAY, null));

    assertThat(refusal(leader)).isInstanceOf(Refusal.KnownOtherwise.class);
  }

  @Test
  void an_overlap_from_another_day_is_refused_and_a_return_is_not() {
    staff.take(stands(DAY, DAY.plusDays(9)));

    assertThat(refusal(stands(DAY.plusDays(9), null))).isInstanceOf(Refusal.AlreadyMember.class);
    assertThat(staff.take(stands(DAY.plusDays(10), null))).isInstanceOf(RowOutcome.Added.class);
  }

  @Test
  void who_leaves_must_be_there_and_leaves_once() {
    assertThat(refusal(new RosterRow.Leaves(PERSON, DAY))).isInstanceOf(Refusal.NotOnRoster.class);
    staff.take(stands(DAY, null));

    assertThat(refusal(new RosterRow.Leaves(PERSON, DAY.minusDays(1))))
        .isInstanceOf(Refusal.EndsBeforeStart.class);
    assertThat(staff.take(new RosterRow.Leaves(PERSON, DAY))).isInstanceOf(RowOutcome.Ended.class);
    assertThat(staff.take(new RosterRow.Leaves(PERSON, DAY)))
        .isInstanceOf(RowOutcome.Unchanged.class);
    assertThat(refusal(new RosterRow.Leaves(PERSON, DAY.plusDays(1))))
        .isInstanceOf(Refusal.NotOnRoster.class);
  }

  private Refusal refusal(RosterRow row) {
    return ((RowOutcome.Refused) staff.take(row)).refusal();
  }

  private Staff staff(List<Member> known) {
    return new Staff(
        new OrganisationNumber("922222223"), known, () -> new UUID(0, ids.incrementAndGet()));
  }

  private static RosterRow stands(LocalDate from, @Nullable LocalDate lastDay) {
    return new RosterRow.Stands(
        PERSON,
        "staff-1",
        StaffRole.PROFESSIONAL,
        Relation.EMPLOYED,
        new MembershipPeriod(from, lastDay));
  }
}
