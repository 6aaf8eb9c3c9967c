package no.bht.employerregistry.dispensation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.dispensation.domain.Attachment;
import no.bht.employerregistry.dispensation.domain.Condition;
import no.bht.employerregistry.dispensation.domain.Days;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.Judgement;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.dispensation.domain.Term;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDispensations implements Dispensations {
  private final Sql sql;

  PostgresDispensations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Registration> lockEmployer(OrganisationNumber employer) {
    return sql.one(
        "select deregistered_on from employer where organisation_number = ? for no key update",
        row -> new Registration(DispensationRow.day(row, "deregistered_on")),
        employer);
  }

  @Override
  public EmployeeCount employees(OrganisationNumber employer) {
    return sql.one(
            "select employees_state, employees from employer where organisation_number = ?",
            row ->
                new EmployeeCount(
                    EmployeeCount.State.valueOf(row.getString("employees_state")),
                    row.getObject("employees", Integer.class)),
            employer)
        .orElseGet(() -> EmployeeCount.of(false, null));
  }

  @Override
  public void add(Dispensation dispensation) {
    Part part = dispensation.application().statements().part();
    sql.update(
        """
        insert into dispensation
          (id, employer, state, received_on, on_paper, committee, version, part, part_separation)
        values (?, ?, ?, ?, ?, false, 0, ?, ?)
        """,
        dispensation.id().value(),
        dispensation.employer(),
        dispensation.state(),
        dispensation.application().receivedOn(),
        dispensation.application().onPaper(),
        part == null ? null : part.description(),
        part == null ? null : part.separation());
    update(dispensation, 0);
  }

  @Override
  public Optional<Dispensation> find(DispensationId id) {
    return sql.one(
        "select * from dispensation where id = ?",
        row -> DispensationRow.dispensation(row, restOf(id)),
        id.value());
  }

  @Override
  public Optional<Dispensation> lock(DispensationId id) {
    return sql.one(
            "select id from dispensation where id = ? for update", DispensationRow::id, id.value())
        .flatMap(this::find);
  }

  @Override
  public Dispensation save(Dispensation dispensation) {
    UUID id = dispensation.id().value();
    update(dispensation, 1);
    for (Attachment attachment : dispensation.application().attachments()) {
      sql.update(
          """
          insert into dispensation_document
            (id, dispensation_id, kind, file_name, media_type, size, sha256, scan_state, received_at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
          """,
          attachment.id(),
          id,
          attachment.kind(),
          attachment.fileName(),
          attachment.mediaType(),
          attachment.size(),
          attachment.sha256(),
          attachment.scanState(),
          attachment.receivedAt());
    }
    sql.update("delete from dispensation_term where dispensation_id = ?", id);
    List<Term> terms = dispensation.grant() == null ? List.of() : dispensation.grant().terms();
    for (int number = 0; number < terms.size(); number++) {
      sql.update(
          "insert into dispensation_term values (?, ?, ?, ?)",
          id,
          number + 1,
          terms.get(number).text(),
          terms.get(number).deadline());
    }
    return find(dispensation.id()).orElseThrow();
  }

  @Override
  public void add(DispensationId id, Condition condition, Judgement judgement) {
    sql.update(
        """
        insert into dispensation_judgement
        select ?, count(*) + 1, ?, ?, ?, ?, ? from dispensation_judgement where dispensation_id = ?
        """,
        id.value(),
        condition,
        judgement.met(),
        judgement.reason(),
        judgement.judgedBy(),
        judgement.judgedAt(),
        id.value());
  }

  @Override
  public Optional<DispensationId> openOf(OrganisationNumber employer, @Nullable String part) {
    return sql.one(
        """
        select id from dispensation where employer = ?
          and state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT')
          and lower(coalesce(part, '')) = lower(coalesce(cast(? as text), ''))
        """,
        DispensationRow::id,
        employer,
        part);
  }

  @Override
  public List<Dispensation> holding(OrganisationNumber employer, @Nullable String part, Days days) {
    return read(
        """
        select id from dispensation where employer = ? and in_force_from <= ? and last_day >= ?
          and (granted_part is null or lower(granted_part) = lower(cast(? as text))) order by last_day
        """,
        employer,
        days.to(),
        days.from(),
        part);
  }

  @Override
  public Optional<Attachment> attachment(DispensationId id, UUID attachment) {
    return sql.one(
        "select * from dispensation_document where dispensation_id = ? and id = ?",
        DispensationRow::attachment,
        id.value(),
        attachment);
  }

  private List<Dispensation> read(String ids, @Nullable Object... values) {
    return sql.list(ids, DispensationRow::id, values).stream()
        .map(id -> find(id).orElseThrow())
        .toList();
  }

  private DispensationRow.Rest restOf(DispensationId id) {
    Map<Condition, Judgement> judgements = new EnumMap<>(Condition.class);
    sql.list(
            "select * from dispensation_judgement where dispensation_id = ? order by number",
            DispensationRow::judgement,
            id.value())
        .forEach(entry -> judgements.put(entry.getKey(), entry.getValue()));
    return new DispensationRow.Rest(
        sql.list(
            "select * from dispensation_document where dispensation_id = ? order by id",
            DispensationRow::attachment,
            id.value()),
        judgements,
        sql.list(
            "select * from dispensation_term where dispensation_id = ? order by number",
            DispensationRow::term,
            id.value()));
  }

  private void update(Dispensation dispensation, int versions) {
    sql.update(
        "update dispensation set "
            + DispensationValues.COLUMNS
            + ", version = version + ? where id = ?",
        DispensationValues.of(dispensation, versions));
  }
}
