package no.bht.approval.publicregister.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.CaseSnapshot;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * How far the organisation's last application has come and what is missing, in the shape the
 * authority's forms ask for. Not public: for the organisation itself and the form's machine.
 */
@Path("/skjema/soknad/{organisationNumber}")
@Produces(MediaType.APPLICATION_JSON)
class SoknadResource {
  private final LatestApplications latest;
  private final ReadApplications applications;
  private final Caller caller;

  SoknadResource(LatestApplications latest, ReadApplications applications, Caller caller) {
    this.latest = latest;
    this.applications = applications;
    this.caller = caller;
  }

  /** {@code Ukjent} where the organisation has never applied. */
  enum Sakstatus {
    Ukjent,
    Underbehandling,
    Avsluttet
  }

  /**
   * What the form shows.
   *
   * @param arkivSakId number of the case in the archive; {@code null} until it has one
   */
  record Soknad(
      @JsonProperty("søknadId") @Nullable UUID soknadId,
      Sakstatus sakstatus,
      @Nullable String arkivSakId,
      @Nullable String arkivSaknummer,
      List<Mangel.Kategori> mangelkategorier) {}

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.MACHINE_READ})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Soknad application(@PathParam("organisationNumber") OrganisationNumber number) {
    caller.requireParty(number, Roles.CASE_OFFICER, Roles.MACHINE_READ);
    return latest
        .of(number)
        .map(this::shown)
        .orElseGet(() -> new Soknad(null, Sakstatus.Ukjent, null, null, List.of()));
  }

  private Soknad shown(LatestApplications.Latest last) {
    CaseSnapshot found =
        applications.get(new ApprovalCaseId(last.id())).application().approvalCase().snapshot();
    return new Soknad(
        last.id(),
        found.state().isOpen() ? Sakstatus.Underbehandling : Sakstatus.Avsluttet,
        last.archiveNumber(),
        last.archiveNumber(),
        Mangel.kategorier(found.assessments()));
  }
}
