package no.bht.supervision.inspectioncampaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.candidatedraw.DrawnParties;
import no.bht.supervision.documentdemand.DemandDocuments;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.PartyRegister;
import no.bht.supervision.inspection.domain.Purpose;
import no.bht.supervision.inspection.usecase.OpenInspection;
import no.bht.supervision.inspectioncampaign.CampaignRow.Result;
import no.bht.supervision.inspectioncampaign.CreateCampaignRequest.CampaignParty;
import org.jspecify.annotations.Nullable;

/**
 * Begins a campaign: one inspection for each party that can be inspected, in one transaction. What
 * is wrong with the call as a whole refuses it as a whole; what is wrong with a party is answered
 * in its row. Letters are written after it, by the sweeps.
 */
@ApplicationScoped
class CreateCampaign {
  private final CampaignTable table;
  private final OpenInspection open;
  private final DemandDocuments demands;
  private final PartyRegister register;
  private final DrawnParties drawn;
  private final Ids ids;

  CreateCampaign(
      CampaignTable table,
      OpenInspection open,
      DemandDocuments demands,
      PartyRegister register,
      DrawnParties drawn,
      Ids ids) {
    this.table = table;
    this.open = open;
    this.demands = demands;
    this.register = register;
    this.drawn = drawn;
    this.ids = ids;
  }

  /** The call, by whom and when. */
  record Command(UUID campaign, CreateCampaignRequest request, String by, Instant at) {
    LocalDate day() {
      return Oslo.dateOf(at);
    }
  }

  /**
   * @throws no.bht.supervision.domain.CommandRefused if the checklist has no such point, the unit
   *     is unknown, or a day lies behind
   */
  @Transactional
  List<CampaignRow> create(Command command) {
    CreateCampaignRequest request = command.request();
    request.requireEndAhead(command.day());
    table.add(
        new CampaignTable.Campaign(
            command.campaign(),
            request.name(),
            request.partyKind(),
            request.form(),
            request.announced(),
            request.unit(),
            request.plannedFor(),
            request.endsOn(),
            command.at(),
            command.by()));
    List<CampaignRow> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CampaignParty party : request.parties()) {
      CampaignRow row = row(command, rows.size() + 1, party, seen);
      rows.add(row);
      table.add(command.campaign(), row, row.result() == Result.CREATED && request.announced());
    }
    return List.copyOf(rows);
  }

  /**
   * The same of those who were drawn; empty if there is no such draw.
   *
   * @throws no.bht.supervision.domain.CommandRefused besides, as {@link DrawnParties#take} says
   */
  @Transactional
  Optional<List<CampaignRow>> ofDraw(
      UUID draw, UUID campaign, DrawnCampaignRequest request, String by, Instant at) {
    return drawn
        .take(draw, campaign, CreateCampaignRequest.MOST)
        .map(parties -> create(new Command(campaign, request.of(parties), by, at)));
  }

  private CampaignRow row(Command command, int number, CampaignParty asked, Set<String> seen) {
    OrganisationNumber party = number(asked.party());
    OrganisationNumber subUnit = number(asked.subUnit());
    String reason = refusal(asked, party, subUnit, command.day());
    if (party == null || reason != null) {
      return row(number, asked, Result.REFUSED, reason, null);
    }
    if (!seen.add(party.value() + " " + (subUnit == null ? "" : subUnit.value()))) {
      return row(number, asked, Result.DUPLICATE, "party-twice", null);
    }
    UUID inspection = ids.next();
    begin(command, inspection, party, subUnit, asked);
    return row(number, asked, Result.CREATED, null, inspection);
  }

  private void begin(
      Command command,
      UUID id,
      OrganisationNumber party,
      @Nullable OrganisationNumber subUnit,
      CampaignParty asked) {
    CreateCampaignRequest request = command.request();
    CampaignDemand demand = request.demand();
    InspectionId inspection = new InspectionId(id);
    Party whom = new Party(request.partyKind(), party);
    open.open(
        new OpenInspection.Command(
            inspection,
            whom,
            request.form(),
            request.announced(),
            request.controlPoints(),
            new Purpose(
                subUnit,
                command.campaign(),
                request.reasonOf(asked),
                request.unit(),
                request.plannedFor()),
            null,
            false,
            demand != null,
            Objects.requireNonNullElse(asked.inspector(), command.by()),
            command.at()));
    if (demand != null) {
      demands.demandOnOpening(
          ids.next(),
          inspection,
          whom,
          demand.of(party),
          new DemandDocuments.Step(command.by(), command.at()));
    }
  }

  private @Nullable String refusal(
      CampaignParty asked,
      @Nullable OrganisationNumber party,
      @Nullable OrganisationNumber subUnit,
      LocalDate today) {
    if (party == null || (asked.subUnit() != null && subUnit == null)) {
      return "organisation-number-invalid";
    }
    if (register.isGone(party, today)) {
      return "party-deregistered";
    }
    return subUnit != null && register.isAnothers(subUnit, party, today)
        ? "sub-unit-of-another"
        : null;
  }

  private static @Nullable OrganisationNumber number(@Nullable String text) {
    try {
      return text == null ? null : OrganisationNumber.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static CampaignRow row(
      int number,
      CampaignParty asked,
      Result result,
      @Nullable String reason,
      @Nullable UUID inspection) {
    return new CampaignRow(number, asked.party(), asked.subUnit(), result, reason, inspection);
  }
}
