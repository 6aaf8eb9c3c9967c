package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.Duty.Outcome;
import no.bht.employerregistry.listproposal.domain.CrosswalkOutcome;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The employers whose duty by list a proposed list would change. */
@ApplicationScoped
class SimulationChanges {
  private static final String SELECT =
      """
      select * from list_simulation_change
      where simulation_id = ? and employer > ? order by employer limit ?
      """;

  private final Sql sql;

  SimulationChanges(Sql sql) {
    this.sql = sql;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Change(
      String employer,
      Outcome before,
      Outcome after,
      @Nullable String entryBefore,
      @Nullable String entryAfter,
      @Nullable CrosswalkOutcome crosswalk,
      boolean obligedOtherwise,
      boolean suspended) {}

  List<Change> of(UUID simulation, String after, int most) {
    return sql.list(
        SELECT,
        row ->
            new Change(
                row.getString("employer"),
                Outcome.valueOf(row.getString("before")),
                Outcome.valueOf(row.getString("after")),
                row.getString("entry_before"),
                row.getString("entry_after"),
                crosswalk(row.getString("crosswalk")),
                row.getBoolean("obliged_otherwise"),
                row.getBoolean("suspended")),
        simulation,
        after,
        most);
  }

  private static @Nullable CrosswalkOutcome crosswalk(String name) {
    return name.equals("NOT_NEEDED") ? null : CrosswalkOutcome.valueOf(name);
  }
}
