package no.bht.employerregistry.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The published tables, for any day; JSON, or CSV where that is asked for. */
@Path("/api/v1/statistics")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.ANALYST})
class ReferenceTablesResource {
  private static final String BASIS = "FOR-2011-12-06-1355 § 13-1";

  private final ReferenceTables tables;
  private final SectionTable sections;
  private final IndicatorTable indicators;
  private final Caller caller;
  private final InstantSource clock;

  ReferenceTablesResource(
      ReferenceTables tables,
      SectionTable sections,
      IndicatorTable indicators,
      Caller caller,
      InstantSource clock) {
    this.tables = tables;
    this.sections = sections;
    this.indicators = indicators;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/affiliation-by-size-and-duty")
  @Audited(basis = BASIS)
  public Table affiliationBySizeAndDuty(
      @QueryParam("asOf") @Nullable String asOf, @QueryParam("unit") @Nullable String unit) {
    UnitKind kind = QueryValue.choice(UnitKind.class, "unit", unit).orElse(UnitKind.SUB);
    return tables.affiliationBySizeAndDuty(kind, day(asOf), exact());
  }

  @GET
  @Path("/obliged-by-size")
  @Audited(basis = BASIS)
  public Table obligedBySize(@QueryParam("asOf") @Nullable String asOf) {
    return tables.obligedBySize(day(asOf), exact());
  }

  @GET
  @Path("/obliged-establishments-by-section")
  @Audited(basis = BASIS)
  public Table obligedEstablishmentsBySection(@QueryParam("asOf") @Nullable String asOf) {
    return sections.of(day(asOf), exact());
  }

  @GET
  @Path("/single-indicators")
  @Audited(basis = BASIS)
  public Table indicators(@QueryParam("asOf") @Nullable String asOf) {
    return indicators.of(day(asOf), exact());
  }

  private boolean exact() {
    return Discretion.seesEverything(caller);
  }

  private LocalDate day(@Nullable String asOf) {
    return StatisticDay.parse("asOf", asOf, Oslo.today(clock));
  }
}
