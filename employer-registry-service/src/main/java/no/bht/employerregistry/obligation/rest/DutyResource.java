package no.bht.employerregistry.obligation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Known;
import no.bht.employerregistry.obligation.domain.DutyHistory;
import no.bht.employerregistry.obligation.domain.DutyHistory.Period;
import no.bht.employerregistry.obligation.domain.DutyTimeline;
import no.bht.employerregistry.obligation.domain.DutyTimeline.Segment;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.employerregistry.obligation.rest.DutyResponse.Days;
import no.bht.employerregistry.obligation.rest.DutyResponse.Total;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The total duty of an employer, on a day and through time; officers, and the employer itself. */
@Path("/api/v1/employers/{organisationNumber}/obligation")
@Produces(MediaType.APPLICATION_JSON)
class DutyResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final DutyGrounds grounds;
  private final DutyHistory history;
  private final IndustryRules rules;
  private final Caller caller;
  private final InstantSource clock;

  DutyResource(
      DutyGrounds grounds,
      DutyHistory history,
      IndustryRules rules,
      Caller caller,
      InstantSource clock) {
    this.grounds = grounds;
    this.history = history;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public DutyResponse onDay(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    LocalDate day = QueryValue.date("asOf", asOf).orElseGet(() -> Oslo.today(clock));
    Instant moment = KnownAt.parse(knownAt, clock);
    Known known = known(number, moment);
    TotalDuty duty = TotalDuty.on(day, rules.knownAt(moment), known.facts());
    return new DutyResponse(number, day, moment, Total.of(duty));
  }

  @GET
  @Path("/history")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public Page<Days> history(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    LocalDate seen = dayAfter(after);
    Instant moment = KnownAt.parse(knownAt, clock);
    Known known = known(number, moment);
    IndustryRule rule = rules.knownAt(moment);
    List<Segment> segments =
        DutyTimeline.of(rule, known.facts(), firstDay(known, rule)).segments().stream()
            .filter(segment -> seen == null || segment.from().isAfter(seen))
            .limit(size.plusOne())
            .toList();
    return Page.of(segments, size, last -> new Cursor(last.from().toString())).map(Days::of);
  }

  @GET
  @Path("/periods")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public Page<Period> periods(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    LocalDate seen = dayAfter(after);
    known(number, clock.instant());
    return Page.of(
        history.periodsOf(number, seen, size.plusOne()),
        size,
        last -> new Cursor(last.obligedFrom().toString()));
  }

  private Known known(OrganisationNumber number, Instant moment) {
    caller.requireParty(number, Roles.REGISTRAR, Roles.INSPECTOR);
    Known known = grounds.factsOf(number, moment);
    if (!known.registration().registered() && known.facts().grounds().isEmpty()) {
      throw ProblemException.notFound();
    }
    return known;
  }

  /** When the employer was registered, and not before the first list that is known. */
  private static LocalDate firstDay(Known known, IndustryRule rule) {
    LocalDate first =
        rule.lists().stream().map(IndustryList::validFrom).findFirst().orElse(LocalDate.EPOCH);
    LocalDate registered = known.registration().registeredOn();
    return registered == null || registered.isBefore(first) ? first : registered;
  }

  private static @Nullable LocalDate dayAfter(@Nullable String after) {
    return after == null ? null : Cursor.parse(after).day();
  }
}
