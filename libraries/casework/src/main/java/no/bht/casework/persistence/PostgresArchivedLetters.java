package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.archive.AccessRestriction;
import no.bht.casework.domain.archive.ArchivedLetter;
import no.bht.casework.domain.archive.ArchivedLetters;
import no.bht.casework.domain.archive.Direction;
import no.bht.casework.domain.archive.LetterForm;
import no.bht.casework.domain.archive.RenderedLetter;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresArchivedLetters implements ArchivedLetters {
  private static final String SELECT =
      """
      select id, case_id, letter.number, direction, party, kind, title, language,
        template_version, dated_on, registered_at,
        case when assessed.number is null then access_code else assessed.code end as access_code,
        case when assessed.number is null then access_basis else assessed.basis end as access_basis,
        html_sha256, pdf_sha256
      from casework_letter letter left join lateral (
        select number, code, basis from casework_letter_access
        where letter_id = letter.id order by number desc limit 1) assessed on true
      """;

  private final Sql sql;

  PostgresArchivedLetters(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String nextNumber(UUID caseId, LocalDate day) {
    return sql.one(
            """
            insert into casework_case_number as known (case_id, number, documents)
            values (?, ? || '/' || nextval('casework_case_number_sequence'), 1)
            on conflict (case_id) do update set documents = known.documents + 1
            returning number || '-' || documents
            """,
            row -> row.getString(1),
            caseId,
            Integer.toString(day.getYear()))
        .orElseThrow();
  }

  @Override
  public void add(ArchivedLetter letter, RenderedLetter rendered) {
    AccessRestriction access = letter.access();
    sql.update(
        """
        insert into casework_letter (id, case_id, number, direction, party, kind, title, language,
          template_version, dated_on, registered_at, access_code, access_basis, html, html_sha256,
          pdf, pdf_sha256)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        letter.id(),
        letter.caseId(),
        letter.number(),
        letter.direction(),
        letter.party(),
        letter.kind(),
        letter.title(),
        letter.language(),
        letter.templateVersion(),
        letter.datedOn(),
        letter.registeredAt(),
        access == null ? null : access.code(),
        access == null ? null : access.legalBasis(),
        rendered.content().get(LetterForm.HTML),
        letter.hashes().get(LetterForm.HTML),
        rendered.content().get(LetterForm.PDF),
        letter.hashes().get(LetterForm.PDF));
  }

  @Override
  public Optional<ArchivedLetter> find(UUID id) {
    return sql.one(SELECT + " where id = ?", PostgresArchivedLetters::letter, id);
  }

  @Override
  public List<ArchivedLetter> ofCase(UUID caseId, @Nullable UUID after, int limit) {
    return sql.list(
        SELECT + " where case_id = ? and id > coalesce(?::uuid, ?::uuid) order by id limit ?",
        PostgresArchivedLetters::letter,
        caseId,
        after,
        new UUID(0, 0),
        limit);
  }

  @Override
  public void assess(
      UUID id, @Nullable AccessRestriction restriction, String reason, String officer, Instant at) {
    sql.list("select id from casework_letter where id = ? for update", row -> 1, id);
    sql.update(
        """
        insert into casework_letter_access
          (letter_id, number, code, basis, reason, assessed_by, assessed_at)
        select ?, 1 + count(*), ?, ?, ?, ?, ? from casework_letter_access where letter_id = ?
        """,
        id,
        restriction == null ? null : restriction.code(),
        restriction == null ? null : restriction.legalBasis(),
        reason,
        officer,
        at,
        id);
  }

  @Override
  public byte[] content(UUID id, LetterForm form) {
    String column =
        switch (form) {
          case HTML -> "html";
          case PDF -> "pdf";
        };
    return sql.one(
            "select " + column + " from casework_letter where id = ?",
            row -> Objects.requireNonNull(row.getBytes(1)),
            id)
        .orElseThrow();
  }

  private static ArchivedLetter letter(ResultSet row) throws SQLException {
    String access = row.getString("access_code");
    return new ArchivedLetter(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getString("number"),
        Direction.valueOf(row.getString("direction")),
        new OrganisationNumber(row.getString("party")),
        row.getString("kind"),
        row.getString("title"),
        Language.valueOf(row.getString("language")),
        row.getString("template_version"),
        row.getObject("dated_on", LocalDate.class),
        Sql.instantOf(row, "registered_at"),
        access == null ? null : new AccessRestriction(access, row.getString("access_basis")),
        Map.of(
            LetterForm.HTML,
            row.getString("html_sha256"),
            LetterForm.PDF,
            row.getString("pdf_sha256")));
  }
}
