package no.bht.employerregistry.coverage;

import jakarta.ws.rs.QueryParam;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.NullUnmarked;

/** Which units a table is of, and what they are divided by. */
@NullUnmarked
class GroupParameters {
  @QueryParam("unit")
  String unit;

  @QueryParam("by")
  String by;

  @QueryParam("section")
  String section;

  @QueryParam("code")
  String code;

  @QueryParam("county")
  String county;

  @QueryParam("municipality")
  String municipality;

  @QueryParam("size")
  String size;

  @QueryParam("provider")
  OrganisationNumber provider;

  /**
   * @throws no.bht.platform.problem.ProblemException 400 if a value cannot be
   */
  UnitFilter filter() {
    return UnitFilter.of(
        section, code, county, municipality, size, name -> QueryValue.invalid(name));
  }
}
