package no.bht.employerregistry.dispensation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.bht.employerregistry.dispensation.domain.Application;
import no.bht.employerregistry.dispensation.domain.Attachment;
import no.bht.employerregistry.dispensation.domain.Condition;
import no.bht.employerregistry.dispensation.domain.Days;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.DispensationState;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.dispensation.domain.Handling;
import no.bht.employerregistry.dispensation.domain.Judgement;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.dispensation.domain.SpecialReason;
import no.bht.employerregistry.dispensation.domain.Statements;
import no.bht.employerregistry.dispensation.domain.Term;
import no.bht.platform.document.ScanState;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How rows are read. */
final class DispensationRow {
  private DispensationRow() {}

  /** What stands in the other tables of a dispensation. */
  record Rest(
      List<Attachment> attachments, Map<Condition, Judgement> judgements, List<Term> terms) {}

  static DispensationId id(ResultSet row) throws SQLException {
    return new DispensationId(row.getObject("id", UUID.class));
  }

  static Dispensation dispensation(ResultSet row, Rest rest) throws SQLException {
    UUID renews = row.getObject("renews", UUID.class);
    return new Dispensation(
        id(row),
        new OrganisationNumber(row.getString("employer")),
        DispensationState.valueOf(row.getString("state")),
        new Application(
            dayOf(row, "received_on"),
            row.getBoolean("on_paper"),
            renews == null ? null : new DispensationId(renews),
            statements(row),
            rest.attachments()),
        new Handling(
            row.getString("assignee"),
            day(row, "information_deadline"),
            day(row, "preliminary_answer_due_on"),
            day(row, "comment_due_on")),
        rest.judgements(),
        day(row, "granted_from") == null ? null : grant(row, rest.terms()),
        row.getLong("version"));
  }

  private static Statements statements(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new Statements(
        row.getString("description"),
        reason == null ? null : SpecialReason.valueOf(reason),
        row.getString("special_reasons"),
        row.getString("systematic_hse"),
        row.getBoolean("committee"),
        part(row, "part"));
  }

  private static Grant grant(ResultSet row, List<Term> terms) throws SQLException {
    return new Grant(
        new Days(dayOf(row, "granted_from"), dayOf(row, "granted_to")),
        part(row, "granted_part"),
        terms,
        row.getString("period_reason"),
        new Grant.InForce(
            row.getObject("suspension", UUID.class),
            dayOf(row, "in_force_from"),
            dayOf(row, "last_day"),
            row.getBoolean("end_told")),
        day(row, "revoked_after"));
  }

  private static @Nullable Part part(ResultSet row, String column) throws SQLException {
    String description = row.getString(column);
    return description == null
        ? null
        : new Part(description, Part.Separation.valueOf(row.getString(column + "_separation")));
  }

  static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getObject("id", UUID.class),
        Attachment.Kind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        ScanState.valueOf(row.getString("scan_state")),
        Sql.instantOf(row, "received_at"));
  }

  static Map.Entry<Condition, Judgement> judgement(ResultSet row) throws SQLException {
    Instant at = Sql.instantOf(row, "judged_at");
    return Map.entry(
        Condition.valueOf(row.getString("condition")),
        new Judgement(
            row.getBoolean("met"), row.getString("reason"), row.getString("judged_by"), at));
  }

  static Term term(ResultSet row) throws SQLException {
    return new Term(row.getString("text"), day(row, "deadline"));
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static LocalDate dayOf(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(day(row, column));
  }
}
