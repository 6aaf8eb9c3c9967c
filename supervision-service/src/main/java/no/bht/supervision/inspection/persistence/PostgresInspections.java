package no.bht.supervision.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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
    InspectionEntity row = InspectionRows.row(inspection);
    rows.persistAndFlush(row);
    // Of a thousand opened in one transaction, none is looked at again.
    rows.getEntityManager().detach(row);
  }

  @Override
  public Optional<Inspection> find(InspectionId id) {
    return rows.findByIdOptional(id.value()).map(InspectionRows::inspection);
  }

  @Override
  public Optional<Inspection> lock(InspectionId id) {
    return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .map(InspectionRows::inspection);
  }

  @Override
  public Inspection save(Inspection inspection) {
    InspectionEntity row = rows.findByIdOptional(inspection.opening().id().value()).orElseThrow();
    InspectionRows.write(inspection, row);
    rows.flush();
    return InspectionRows.inspection(row);
  }

  @Override
  public List<Inspection> list(
      Wanted wanted, boolean visibleToParty, @Nullable InspectionId before, int limit) {
    return rows.page(wanted, visibleToParty, before == null ? null : before.value(), limit).stream()
        .map(InspectionRows::inspection)
        .toList();
  }
}
