package no.bht.supervision.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** What waits for inspectors and units, by its last day. */
@Path("/api/v1/work-list")
@Produces(MediaType.APPLICATION_JSON)
class WorkListResource {
  private final WorkList list;

  WorkListResource(WorkList list) {
    this.list = list;
  }

  @GET
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = "LOV-1967-02-10 § 11 a")
  public Page<WorkItem> list(
      @QueryParam("inspector") @Size(max = 100) @Pattern(regexp = "[^\\s\\p{Cntrl}]+")
          @Nullable String inspector,
      @QueryParam("unit") @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}]+") @Nullable String unit,
      @QueryParam("kind") @Pattern(regexp = "[A-Z][A-Z_]{0,59}") @Nullable String kind,
      @QueryParam("dueBefore") @Nullable String dueBefore,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    LocalDate before =
        dueBefore == null ? null : QueryValues.day("dueBefore", dueBefore, LocalDate.EPOCH);
    return Page.of(
        list.page(new WorkList.Filter(inspector, unit, kind, before), place(after), size.plusOne()),
        size,
        last -> Cursor.of(last.dueOn().toString(), last.id().toString(), last.kind()));
  }

  private static WorkList.@Nullable After place(@Nullable String after) {
    if (after == null) {
      return null;
    }
    List<String> columns = Cursor.parse(after).columns(3);
    try {
      return new WorkList.After(
          QueryValues.day("after", columns.getFirst(), LocalDate.EPOCH),
          UUID.fromString(columns.get(1)),
          columns.getLast());
    } catch (IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }
}
