package no.bht.supervision.inspectionlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Inspections that others point to. */
@ApplicationScoped
public class LinkedInspections {
  private final Sql sql;

  LinkedInspections(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param inspection none is in order
   * @throws CommandRefused if there is no such inspection of the party
   */
  public void requireOf(Party party, @Nullable UUID inspection) {
    if (inspection != null
        && sql.one(
                "select id from inspection where id = ? and party = ? and party_kind = ?",
                row -> row.getString(1),
                inspection,
                party.number(),
                party.kind())
            .isEmpty()) {
      throw new CommandRefused(new Refusal.InspectionOfAnother());
    }
  }
}
