package no.bht.supervision.checklist;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.Checklists;
import org.jspecify.annotations.Nullable;

/** Checklists by date, for anyone. */
@Path("/api/v1/checklists")
@Produces(MediaType.APPLICATION_JSON)
class ChecklistResource {
  private final Checklists checklists;

  ChecklistResource(Checklists checklists) {
    this.checklists = checklists;
  }

  @GET
  @PermitAll
  public Page<ChecklistResponse> list(
      @QueryParam("on") @Nullable String on,
      @QueryParam("partyKind") @Nullable String partyKind,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    LocalDate day = on == null ? null : QueryValues.day("on", on, LocalDate.EPOCH);
    PartyKind kind = QueryValues.constant("partyKind", partyKind, PartyKind.class);
    String last = after == null ? "" : Cursor.parse(after).key();
    List<Checklist> found =
        checklists.all().stream()
            .filter(it -> kind == null || it.partyKind() == kind)
            .filter(it -> day == null || it.inForce(it.partyKind(), day))
            .filter(it -> it.version().compareTo(last) > 0)
            .sorted((a, b) -> a.version().compareTo(b.version()))
            .limit(size.plusOne())
            .toList();
    return Page.of(found, size, it -> new Cursor(it.version())).map(ChecklistResponse::of);
  }

  @GET
  @Path("/{version}")
  @PermitAll
  public ChecklistResponse read(@PathParam("version") String version) {
    return checklists.all().stream()
        .filter(it -> it.version().equals(version))
        .findFirst()
        .map(ChecklistResponse::of)
        .orElseThrow(ProblemException::notFound);
  }
}
