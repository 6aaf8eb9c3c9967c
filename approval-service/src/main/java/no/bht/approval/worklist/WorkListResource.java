package no.bht.approval.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What waits for the approval unit. */
@Path("/api/v1/work-list")
@Produces(MediaType.APPLICATION_JSON)
class WorkListResource {
  private static final Set<String> STATES =
      Set.of(
          "SUBMITTED",
          "UNDER_ASSESSMENT",
          "MORE_INFORMATION_REQUESTED",
          "DECISION_PROPOSED",
          "OPEN",
          "NOTIFIED",
          "LATE",
          "UNDER_REVIEW",
          "ASKED");

  private final WorkList list;

  WorkListResource(WorkList list) {
    this.list = list;
  }

  @GET
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "LOV-1967-02-10 § 11 a")
  public Page<WorkItem> list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("state") @Nullable String state,
      @QueryParam("assignee") @Size(max = 100) @Pattern(regexp = "[^\\s\\x00-\\x1f\\x7f-\\x9f]+")
          @Nullable String assignee,
      @QueryParam("unassigned") @Nullable String unassigned,
      @QueryParam("overdue") @Nullable String overdue,
      @QueryParam("overAllocated") @Nullable String overAllocated,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        list.list(
            new WorkList.Filter(
                kindOf(kind),
                stateOf(state),
                assignee,
                flag("unassigned", unassigned),
                flag("overdue", overdue),
                flag("overAllocated", overAllocated)),
            place(after),
            size.plusOne()),
        size,
        last -> Cursor.of(last.openedOn().toString(), last.id().toString()));
  }

  private static WorkItem.@Nullable Kind kindOf(@Nullable String kind) {
    try {
      return kind == null ? null : WorkItem.Kind.valueOf(kind);
    } catch (IllegalArgumentException e) {
      throw invalid("kind");
    }
  }

  private static @Nullable String stateOf(@Nullable String state) {
    if (state != null && !STATES.contains(state)) {
      throw invalid("state");
    }
    return state;
  }

  private static boolean flag(String name, @Nullable String value) {
    return switch (value) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name);
    };
  }

  private static WorkList.@Nullable After place(@Nullable String after) {
    if (after == null) {
      return null;
    }
    List<String> columns = Cursor.parse(after).columns(2);
    try {
      return new WorkList.After(
          LocalDate.parse(columns.getFirst()), UUID.fromString(columns.getLast()));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }

  private static ProblemException invalid(String name) {
    return ProblemException.of(400, "parameter-invalid", "A parameter has no such value.")
        .withError("/" + name, "parameter-invalid");
  }
}
