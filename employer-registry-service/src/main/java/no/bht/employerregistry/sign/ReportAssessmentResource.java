package no.bht.employerregistry.sign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.annualreport.AnnualReports;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.submission.Parties;
import no.bht.platform.audit.Audited;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;

/** Signs in an annual report: for both parties, the registrar and the inspector. */
@Path("/api/v1/annual-reports/{id}/assessment")
@Produces(MediaType.APPLICATION_JSON)
class ReportAssessmentResource {
  private final AssessDocuments assess;
  private final AnnualReports reports;
  private final Parties parties;
  private final InstantSource clock;

  ReportAssessmentResource(
      AssessDocuments assess, AnnualReports reports, Parties parties, InstantSource clock) {
    this.assess = assess;
    this.reports = reports;
    this.parties = parties;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-3")
  public SeenResponse get(@PathParam("id") UUID id) {
    AnnualReport report = reports.find(id).orElseThrow(ProblemException::notFound);
    parties.requireSight(report.employer(), report.provider());
    return SeenResponse.of(id, Oslo.today(clock), assess.of(report));
  }
}
