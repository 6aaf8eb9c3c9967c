package no.bht.employerregistry.industrycheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.audit.Audited;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/operations/industry-entries")
@Produces(MediaType.APPLICATION_JSON)
class IndustryCheckResource {
  private final IndustryCheck check;
  private final IndustryRules rules;
  private final InstantSource clock;

  IndustryCheckResource(IndustryCheck check, IndustryRules rules, InstantSource clock) {
    this.check = check;
    this.rules = rules;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.OPS, Roles.REGISTRAR})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-1")
  public CountResponse counted() {
    String version =
        rules.now().listOn(Oslo.today(clock)).map(IndustryList::ruleVersion).orElse("");
    List<EntryResponse> entries = check.entries(version).stream().map(EntryResponse::of).toList();
    long dropped = entries.stream().filter(entry -> entry.droppedOn() != null).count();
    return new CountResponse(version, dropped, entries);
  }

  /**
   * @param dropped entries without a unit that had some: an alarm
   */
  record CountResponse(String ruleVersion, long dropped, List<EntryResponse> entries) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryResponse(
      String entry,
      long units,
      LocalDate countedOn,
      @Nullable LocalDate droppedOn,
      @Nullable Long unitsBefore) {

    static EntryResponse of(IndustryCheck.Entry entry) {
      return new EntryResponse(
          entry.entry(), entry.units(), entry.countedOn(), entry.droppedOn(), entry.unitsBefore());
    }
  }
}
