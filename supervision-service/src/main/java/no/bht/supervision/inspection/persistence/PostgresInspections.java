package no.bht.supervision.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresInspections implements Inspections {
  private final InspectionEntityRepository rows;

  PostgresInspections(InspectionEntityRepository rows) {
    this.rows = rows;
  }

  @Override
  public void add(Inspection inspection) {
    Inspection.Opening opening = inspection.opening();
    InspectionEntity row = new InspectionEntity();
    row.id = opening.id().value();
    row.party = opening.party().number().value();
    row.partyKind = opening.party().kind();
    row.form = opening.form();
    row.announced = opening.announced();
    row.controlPoints = opening.controlPoints();
    row.checklistVersion = opening.checklistVersion();
    row.openedOn = opening.openedOn();
    row.inspector = opening.inspector();
    row.state = inspection.state();
    rows.persistAndFlush(row);
  }

  @Override
  public Optional<Inspection> find(InspectionId id) {
    return rows.findByIdOptional(id.value()).map(PostgresInspections::inspection);
  }

  @Override
  public Optional<Inspection> lock(InspectionId id) {
    return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .map(PostgresInspections::inspection);
  }

  @Override
  public Inspection save(Inspection inspection) {
    InspectionEntity row = rows.findByIdOptional(inspection.opening().id().value()).orElseThrow();
    row.state = inspection.state();
    List<Answer> answers = inspection.answers();
    answers.subList(row.answers.size(), answers.size()).stream()
        .map(AnswerRow::of)
        .forEach(row.answers::add);
    inspection.closing().ifPresent(closing -> close(row, closing));
    rows.flush();
    return inspection(row);
  }

  private static void close(InspectionEntity row, Closing closing) {
    row.closedOn = closing.closedOn();
    row.closedBy = closing.closedBy();
    row.report = closing.report();
    row.noReportReason = closing.noReportReason();
  }

  @Override
  public List<Inspection> list(
      @Nullable OrganisationNumber party,
      boolean visibleToParty,
      @Nullable InspectionId before,
      int limit) {
    return rows
        .page(
            party == null ? null : party.value(),
            visibleToParty,
            before == null ? null : before.value(),
            limit)
        .stream()
        .map(PostgresInspections::inspection)
        .toList();
  }

  private static Inspection inspection(InspectionEntity row) {
    return new Inspection(
        new Inspection.Opening(
            new InspectionId(row.id),
            new Party(row.partyKind, new OrganisationNumber(row.party)),
            row.form,
            row.announced,
            row.controlPoints,
            row.checklistVersion,
            row.openedOn,
            row.inspector),
        row.state,
        row.answers.stream().map(AnswerRow::answer).toList(),
        closing(row),
        row.version);
  }

  private static @Nullable Closing closing(InspectionEntity row) {
    return row.closedOn == null || row.closedBy == null
        ? null
        : new Closing(row.closedOn, row.closedBy, row.report, row.noReportReason);
  }
}
