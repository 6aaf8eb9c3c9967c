package no.bht.employerregistry.assistancedocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.assistancedocument.AssistanceDocument.Authors;
import no.bht.employerregistry.assistancedocument.AssistanceDocument.StoredFile;
import no.bht.employerregistry.submission.Parties.Wanted;
import no.bht.platform.document.ScanState;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DocumentTable {
  static final String NAME = "assistance_document";

  private static final String INSERT =
      """
      insert into assistance_document (id, employer, provider, kind, title, period_from, period_to,
        author_side, reference, registered_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ATTACH =
      """
      update assistance_document
      set file_name = ?, media_type = ?, size = ?, sha256 = ?, scan_state = ?, received_at = ?,
        version = ?
      where id = ?
      """;
  private static final String LIST =
      """
      select * from assistance_document
      where (?::text is null or employer = ?) and (?::text is null or provider = ?)
        and (?::text is null or kind = ?) and id > ?
      order by id limit ?
      """;
  private static final String NEED =
      """
      insert into document_need (employer, kind, needed, every_months, reason, decided_on, version)
      values (?, ?, ?, ?, ?, ?, 0)
      on conflict (employer, kind) do update
      set needed = excluded.needed, every_months = excluded.every_months,
        reason = excluded.reason, decided_on = excluded.decided_on,
        version = document_need.version + 1
      """;
  private static final String NEEDS =
      """
      select n.*, (select max(d.period_to) from assistance_document d
                   where d.employer = n.employer and d.kind = n.kind) as latest
      from document_need n where n.employer = ? order by n.kind
      """;

  private final Sql sql;

  DocumentTable(Sql sql) {
    this.sql = sql;
  }

  void add(AssistanceDocument document) {
    sql.update(
        INSERT,
        document.id(),
        document.employer(),
        document.provider(),
        document.kind(),
        document.title(),
        document.periodFrom(),
        document.periodTo(),
        document.authors(),
        document.reference(),
        document.registeredOn());
  }

  void attach(AssistanceDocument document, StoredFile file, Instant at) {
    sql.update(
        ATTACH,
        file.fileName(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        file.scanState(),
        at,
        document.version(),
        document.id());
  }

  Optional<AssistanceDocument> find(UUID id) {
    return sql.one("select * from assistance_document where id = ?", DocumentTable::document, id);
  }

  Optional<AssistanceDocument> lock(UUID id) {
    return sql.one(
        "select * from assistance_document where id = ? for no key update",
        DocumentTable::document,
        id);
  }

  List<AssistanceDocument> list(Wanted wanted, @Nullable DocumentKind kind, UUID after, int most) {
    return sql.list(
        LIST,
        DocumentTable::document,
        wanted.employer(),
        wanted.employer(),
        wanted.provider(),
        wanted.provider(),
        kind,
        kind,
        after,
        most);
  }

  /**
   * What the enterprise needs of a kind.
   *
   * @param everyMonths months from the end of one document to that of the next; null = once
   * @param dueOn when the next one is due; null where none is, or none needed
   */
  record Need(
      DocumentKind kind,
      String letter,
      boolean needed,
      @Nullable Integer everyMonths,
      String reason,
      LocalDate decidedOn,
      long version,
      @Nullable LocalDate latest,
      @Nullable LocalDate dueOn) {}

  /**
   * The version that is kept; empty if nothing is. Holds others back until the transaction ends.
   */
  Optional<Long> lockNeed(OrganisationNumber employer, DocumentKind kind) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(?, 20260114))",
        row -> true,
        employer.value() + kind);
    return sql.one(
        "select version from document_need where employer = ? and kind = ?",
        row -> row.getLong("version"),
        employer,
        kind);
  }

  void save(
      OrganisationNumber employer,
      DocumentKind kind,
      boolean needed,
      @Nullable Integer everyMonths,
      String reason,
      LocalDate today) {
    sql.update(NEED, employer, kind, needed, everyMonths, reason, today);
  }

  List<Need> needs(OrganisationNumber employer) {
    return sql.list(NEEDS, DocumentTable::need, employer);
  }

  private static Need need(ResultSet row) throws SQLException {
    DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
    boolean needed = row.getBoolean("needed");
    Integer every = row.getObject("every_months", Integer.class);
    LocalDate decided = row.getObject("decided_on", LocalDate.class);
    LocalDate latest = row.getObject("latest", LocalDate.class);
    LocalDate due = null;
    if (needed && latest == null) {
      due = decided;
    } else if (needed && every != null) {
      due = latest.plusMonths(every);
    }
    return new Need(
        kind,
        kind.letter(),
        needed,
        every,
        row.getString("reason"),
        decided,
        row.getLong("version"),
        latest,
        due);
  }

  private static AssistanceDocument document(ResultSet row) throws SQLException {
    DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
    return new AssistanceDocument(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        new OrganisationNumber(row.getString("provider")),
        kind,
        kind.letter(),
        row.getString("title"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        Authors.valueOf(row.getString("author_side")),
        row.getString("reference"),
        row.getObject("registered_on", LocalDate.class),
        row.getLong("version"),
        row.getString("file_name") == null ? null : file(row));
  }

  private static StoredFile file(ResultSet row) throws SQLException {
    return new StoredFile(
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        ScanState.valueOf(row.getString("scan_state")));
  }
}
