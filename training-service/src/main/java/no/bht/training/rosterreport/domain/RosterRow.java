package no.bht.training.rosterreport.domain;

import java.time.LocalDate;
import no.bht.platform.person.PersonKey;
import no.bht.training.roster.domain.MembershipPeriod;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;

/** What one row of a report says of a person. */
public sealed interface RosterRow {

  /** Whom it is about. */
  PersonKey person();

  /** The person stands, or stood, on the staff in a period. */
  record Stands(
      PersonKey person,
      String reference,
      StaffRole role,
      Relation relation,
      MembershipPeriod period)
      implements RosterRow {
    @Override
    public String toString() {
      return "Stands";
    }
  }

  /**
   * The person leaves the staff, whenever it was that the person came.
   *
   * @param lastDay last day on the staff, included
   */
  record Leaves(PersonKey person, LocalDate lastDay) implements RosterRow {
    @Override
    public String toString() {
      return "Leaves";
    }
  }
}
