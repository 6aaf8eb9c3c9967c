package no.bht.employerregistry.dispensation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
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
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.dispensation.domain.Handling;
import no.bht.employerregistry.dispensation.domain.Judgement;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.dispensation.domain.Statements;
import no.bht.employerregistry.dispensation.domain.Term;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDispensations implements Dispensations {
  private static final String COLUMNS =
      """
      state = ?, description = ?, reason = ?, special_reasons = ?, systematic_hse = ?,
      committee = ?, part = ?, part_separation = ?, assignee = ?, information_deadline = ?,
      preliminary_answer_due_on = ?, comment_due_on = ?, granted_from = ?, granted_to = ?,
      granted_part = ?, granted_part_separation = ?, period_reason = ?, suspension = ?,
      in_force_from = ?, last_day = ?, end_told = ?, revoked_after = ?, renews = ?
      """;

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
  public List<Dispensation> lockEnded(LocalDate today, int limit) {
    return read(
        """
        select id from dispensation where not end_told and last_day < ?
        order by last_day limit ? for update skip locked
        """,
        today,
        limit);
  }

  @Override
  public List<Dispensation> lockToAnswer(LocalDate today, int limit) {
    return read(
        """
        select id from dispensation where preliminary_answer_due_on <= ?
        order by preliminary_answer_due_on limit ? for update skip locked
        """,
        today,
        limit);
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
    List<@Nullable Object> values = new ArrayList<>();
    values.add(dispensation.state());
    add(values, dispensation.application().statements());
    add(values, dispensation.handling());
    add(values, dispensation.grant());
    DispensationId renews = dispensation.application().renews();
    values.add(renews == null ? null : renews.value());
    values.add(versions);
    values.add(dispensation.id().value());
    sql.update(
        "update dispensation set " + COLUMNS + ", version = version + ? where id = ?",
        values.toArray());
  }

  private static void add(List<@Nullable Object> values, Statements said) {
    values.add(said.description());
    values.add(said.reason());
    values.add(said.specialReasons());
    values.add(said.systematicHse());
    values.add(said.committee());
    add(values, said.part());
  }

  private static void add(List<@Nullable Object> values, Handling handling) {
    values.add(handling.assignee());
    values.add(handling.informationDeadline());
    values.add(handling.preliminaryAnswerDueOn());
    values.add(handling.commentDueOn());
  }

  private static void add(List<@Nullable Object> values, @Nullable Grant grant) {
    Grant.InForce inForce = grant == null ? null : grant.inForce();
    values.add(grant == null ? null : grant.days().from());
    values.add(grant == null ? null : grant.days().to());
    add(values, grant == null ? null : grant.part());
    values.add(grant == null ? null : grant.periodReason());
    values.add(inForce == null ? null : inForce.suspension());
    values.add(inForce == null ? null : inForce.from());
    values.add(inForce == null ? null : inForce.lastDay());
    values.add(inForce == null ? null : inForce.endTold());
    values.add(grant == null ? null : grant.revokedAfter());
  }

  private static void add(List<@Nullable Object> values, @Nullable Part part) {
    values.add(part == null ? null : part.description());
    values.add(part == null ? null : part.separation());
  }
}
