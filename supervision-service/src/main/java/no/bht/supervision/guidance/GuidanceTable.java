package no.bht.supervision.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.Reactions;
import org.jspecify.annotations.Nullable;

/** Keeps guidance, puts it into the register of reactions and writes it to the party. */
@ApplicationScoped
class GuidanceTable {
  private static final String COLUMNS =
      "select id, inspection_id, party, control_point, content, given_on from guidance ";

  private final Sql sql;
  private final Inspections inspections;
  private final Reactions reactions;
  private final ReactionSwitches switches;
  private final SendLetter letters;
  private final Ids ids;
  private final InstantSource clock;

  GuidanceTable(
      Sql sql,
      Inspections inspections,
      Reactions reactions,
      ReactionSwitches switches,
      SendLetter letters,
      Ids ids,
      InstantSource clock) {
    this.sql = sql;
    this.inspections = inspections;
    this.reactions = reactions;
    this.switches = switches;
    this.letters = letters;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @return empty if there is no such inspection
   * @throws CommandRefused if the office gives none to such a party, the party may not know of the
   *     inspection yet, the inspection does not ask for the point, or the day lies ahead
   */
  @Transactional
  public Optional<Guidance> give(UUID inspection, GuidanceRequest request, String by) {
    return inspections.lock(new InspectionId(inspection)).map(found -> give(found, request, by));
  }

  private Guidance give(Inspection inspection, GuidanceRequest request, String by) {
    switches.require(ReactionKind.GUIDANCE, inspection.opening().party().kind());
    inspection.requireKnown("GIVE_GUIDANCE");
    LocalDate today = Oslo.today(clock);
    LocalDate givenOn = request.givenOn() == null ? today : request.givenOn();
    if (givenOn.isAfter(today)) {
      throw new CommandRefused(new Refusal.ObservedInFuture(givenOn));
    }
    String point = request.controlPoint();
    if (point != null && !inspection.opening().controlPoints().contains(point)) {
      throw new CommandRefused(new Refusal.ControlPointUnknown(point));
    }
    Guidance guidance =
        new Guidance(
            ids.next(),
            inspection.opening().id().value(),
            inspection.opening().party().number(),
            point,
            request.text(),
            givenOn);
    sql.update(
        "insert into guidance values (?, ?, ?, ?, ?, ?, ?)",
        guidance.id(),
        guidance.inspectionId(),
        guidance.party(),
        point,
        guidance.text(),
        givenOn,
        by);
    reactions.put(reaction(inspection, guidance, by));
    letters.send(
        guidance.id(),
        guidance.party(),
        Letter.byTemplate("GUIDANCE_GIVEN", Map.of("text", guidance.text())));
    return guidance;
  }

  private static ReactionRow reaction(Inspection inspection, Guidance guidance, String by) {
    return new ReactionRow(
        guidance.id(),
        ReactionKind.GUIDANCE,
        new ReactionRow.About(
            guidance.inspectionId(),
            inspection.opening().party(),
            guidance.controlPoint(),
            List.of()),
        "GIVEN",
        ReactionRow.Stage.ENDED,
        new ReactionRow.Days(null, guidance.givenOn(), null, guidance.givenOn()),
        null,
        false,
        null,
        new ReactionRow.Handler(by, null));
  }

  Optional<Guidance> find(UUID id) {
    return sql.one(COLUMNS + "where id = ?", GuidanceTable::guidance, id);
  }

  /** Newest first. */
  List<Guidance> list(
      @Nullable OrganisationNumber party,
      @Nullable UUID inspection,
      @Nullable UUID before,
      int limit) {
    return sql.list(
        COLUMNS
            + """
            where (?::text is null or party = ?) and (?::uuid is null or inspection_id = ?::uuid)
              and (?::uuid is null or id < ?::uuid)
            order by id desc limit ?
            """,
        GuidanceTable::guidance,
        party,
        party,
        inspection,
        inspection,
        before,
        before,
        limit);
  }

  private static Guidance guidance(ResultSet row) throws SQLException {
    return new Guidance(
        row.getObject("id", UUID.class),
        row.getObject("inspection_id", UUID.class),
        new OrganisationNumber(row.getString("party")),
        row.getString("control_point"),
        row.getString("content"),
        row.getObject("given_on", LocalDate.class));
  }
}
