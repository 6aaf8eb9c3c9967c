package no.bht.employerregistry.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.bht.employerregistry.campaign.Campaign.Audience;
import no.bht.employerregistry.campaign.domain.Selection;
import no.bht.employerregistry.coverage.UnitFilter;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

record CreateCampaignRequest(
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull Selection selection,
    @Nullable UnitKind unit,
    @Valid @Nullable Filter filter,
    @Nullable OrganisationNumber provider,
    @Nullable UUID simulation,
    @Min(0) @Max(50) @Nullable Integer heldOutPercent,
    @NotNull @Valid Texts texts) {

  record Filter(
      @Nullable String section,
      @Nullable String code,
      @Nullable String county,
      @Nullable String municipality,
      @Nullable String size) {}

  /**
   * @throws ProblemException 400 if the fields contradict each other
   */
  Audience audience() {
    if (selection.isOfRule() != (simulation != null)) {
      throw invalid("/simulation", simulation == null ? "required" : "not-allowed");
    }
    if (!selection.mayBeOfProvider() && provider != null) {
      throw invalid("/provider", "not-allowed");
    }
    requireKnownPlaces(texts);
    return new Audience(
        selection,
        unit == null ? UnitKind.MAIN : unit,
        unitFilter(),
        provider,
        simulation,
        heldOutPercent == null ? 0 : heldOutPercent);
  }

  /**
   * @throws ProblemException 400 if a text has a place that nothing can be filled in at
   */
  static void requireKnownPlaces(Texts texts) {
    if (!texts.unknownPlaces().isEmpty()) {
      throw invalid("/texts", "place-unknown");
    }
  }

  private UnitFilter unitFilter() {
    return filter == null
        ? UnitFilter.NONE
        : UnitFilter.of(
            filter.section(),
            filter.code(),
            filter.county(),
            filter.municipality(),
            filter.size(),
            name -> invalid("/filter/" + name, "value-invalid"));
  }

  private static ProblemException invalid(String pointer, String code) {
    return ProblemException.of(
            400, "validation-failed", "The request breaks the rules of its schema.")
        .withError(pointer, code);
  }
}
