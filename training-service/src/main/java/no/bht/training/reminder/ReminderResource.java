package no.bht.training.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.domain.Access;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/providers/{organisationNumber}/reminders")
@Produces(MediaType.APPLICATION_JSON)
class ReminderResource {
  private final KeptReminders reminders;
  private final Access access;

  ReminderResource(KeptReminders reminders, Access access) {
    this.reminders = reminders;
    this.access = access;
  }

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<ReminderResponse> list(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    access.requirePartyOrOffice(provider);
    PageSize size = PageSize.parse(limit);
    return Page.of(
        reminders.of(provider, Cursor.idAfter(after), size.plusOne()),
        size,
        reminder -> Cursor.of(reminder.reminderId()));
  }
}
