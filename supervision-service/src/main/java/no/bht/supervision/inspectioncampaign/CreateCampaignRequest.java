package no.bht.supervision.inspectioncampaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.SelectionReason;
import org.jspecify.annotations.Nullable;

record CreateCampaignRequest(
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull PartyKind partyKind,
    @NotNull InspectionForm form,
    @NotNull Boolean announced,
    @NotNull @Size(max = 100) List<@NotBlank @Size(max = 20) @FreeText String> controlPoints,
    @Nullable SelectionReason selectionReason,
    @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") @FreeText String unit,
    @Nullable LocalDate plannedFor,
    @Nullable @NearDay LocalDate endsOn,
    @Nullable @Valid CampaignDemand demand,
    @NotEmpty @Size(max = MOST) List<@NotNull @Valid CampaignParty> parties) {

  /** Most inspections of a campaign. */
  static final int MOST = 1000;

  /**
   * One of them. A number that is none is answered in its row, the rest is created.
   *
   * @param inspector who does it; left out, the one who calls
   * @param selectionReason why it was selected; left out, that of the campaign
   */
  record CampaignParty(
      @NotNull @Size(max = 20) @FreeText String party,
      @Nullable @Size(max = 20) @FreeText String subUnit,
      @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 200) @FreeText String inspector,
      @Nullable SelectionReason selectionReason) {}

  /**
   * @throws ProblemException 422 if it ends before it begins, or its last day lies behind
   */
  void requireEndAhead(LocalDate today) {
    if (endsOn != null
        && (endsOn.isBefore(today) || (plannedFor != null && endsOn.isBefore(plannedFor)))) {
      throw ProblemException.of(422, "supervision:day-impossible", "The day is not possible.")
          .withError("/endsOn", "day-impossible");
    }
  }

  SelectionReason reasonOf(CampaignParty party) {
    SelectionReason own = party.selectionReason();
    return own != null
        ? own
        : Objects.requireNonNullElse(selectionReason, SelectionReason.CAMPAIGN);
  }
}
