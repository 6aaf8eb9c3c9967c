package no.bht.supervision.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.domain.SelectionReason;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as an earlier system knows it (historisk tilsyn).
 *
 * @param id the earlier system's own
 * @param selectionReason null where the earlier system does not say: counted as OTHER
 * @param employees on the day of the inspection; of a provider its staff
 * @param findings none where they are left out; so the reactions
 */
record EarlierInspection(
    @NotNull @Pattern(regexp = "[^\\p{Cntrl}]{1,100}") String id,
    @NotNull OrganisationNumber party,
    @NotNull PartyKind partyKind,
    @NotNull InspectionForm form,
    @Nullable SelectionReason selectionReason,
    @NotNull LocalDate carriedOutOn,
    @Nullable @Pattern(regexp = "[0-9]{4}") String municipality,
    @Nullable @Pattern(regexp = "[0-9]{2}(\\.[0-9]{1,3})?") String industryCode,
    @Nullable @Pattern(regexp = "SN2007|SN2025") String classification,
    @Nullable @Min(0) @Max(10_000_000) Integer employees,
    @Nullable @Pattern(regexp = "[A-Z_]{1,40}") String providerKind,
    @Valid @Size(max = 200) List<@NotNull Finding> findings,
    @Valid @Size(max = 200) List<@NotNull Reaction> reactions) {

  EarlierInspection {
    findings = findings == null ? List.of() : findings;
    reactions = reactions == null ? List.of() : reactions;
  }

  /**
   * @param provider the service whose work was the cause
   */
  record Finding(
      @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String code,
      @NotNull Outcome outcome,
      @Nullable OrganisationNumber provider) {}

  /**
   * @param controlPoint null where it is for the whole
   * @param decidedOn null where the earlier system does not say
   */
  record Reaction(
      @NotNull ReactionKind kind,
      @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String controlPoint,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate compliedOn) {}

  String reason() {
    return (selectionReason == null ? SelectionReason.OTHER : selectionReason).name();
  }
}
