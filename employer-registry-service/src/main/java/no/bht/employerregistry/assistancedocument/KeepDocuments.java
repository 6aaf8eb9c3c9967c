package no.bht.employerregistry.assistancedocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.assistancedocument.AssistanceDocument.Authors;
import no.bht.employerregistry.assistancedocument.AssistanceDocument.StoredFile;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.plan.Plans;
import no.bht.employerregistry.submission.Parties;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.PostgresContentStore;
import no.bht.platform.document.ScanState;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.http.EntityTags;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Registers documents, takes their files in, and hands them out. */
@ApplicationScoped
class KeepDocuments {
  private final DocumentTable table;
  private final ContentStore contents;
  private final Plans plans;
  private final Parties parties;
  private final MalwareScanner scanner;
  private final InstantSource clock;
  private final Ids ids;

  KeepDocuments(
      DocumentTable table,
      DataSource database,
      Plans plans,
      Parties parties,
      MalwareScanner scanner,
      InstantSource clock,
      Ids ids) {
    this.table = table;
    this.contents = new PostgresContentStore(database, DocumentTable.NAME + "_part");
    this.plans = plans;
    this.parties = parties;
    this.scanner = scanner;
    this.clock = clock;
    this.ids = ids;
  }

  ContentStore contents() {
    return contents;
  }

  /** What is registered. */
  record Registration(
      OrganisationNumber employer,
      OrganisationNumber provider,
      DocumentKind kind,
      String title,
      LocalDate periodFrom,
      LocalDate periodTo,
      Authors authors,
      @Nullable String reference) {}

  /**
   * @throws ProblemException 404 unless the caller is one of the two
   * @throws CommandRefused if the two are not affiliated in any part of the period
   */
  @Transactional
  AssistanceDocument register(Registration wanted) {
    parties.side(wanted.employer(), wanted.provider());
    if (!plans.affiliated(
        wanted.employer(), wanted.provider(), wanted.periodFrom(), wanted.periodTo())) {
      throw new CommandRefused(new Refusal.DocumentWithoutAffiliation());
    }
    AssistanceDocument document =
        new AssistanceDocument(
            ids.next(),
            wanted.employer(),
            wanted.provider(),
            wanted.kind(),
            wanted.kind().letter(),
            wanted.title(),
            wanted.periodFrom(),
            wanted.periodTo(),
            wanted.authors(),
            wanted.reference(),
            Oslo.today(clock),
            0,
            null);
    table.add(document);
    return document;
  }

  /**
   * @throws ProblemException 404 if there is no such document for the caller
   * @throws CommandRefused if it has its file, or this one is empty
   */
  @Transactional(rollbackOn = IOException.class)
  AssistanceDocument attach(UUID id, String fileName, UploadedFile uploaded) throws IOException {
    AssistanceDocument document = table.lock(id).orElseThrow(ProblemException::notFound);
    parties.side(document.employer(), document.provider());
    if (document.file() != null) {
      throw new CommandRefused(new Refusal.FileThereAlready());
    }
    if (uploaded.size() == 0) {
      throw new CommandRefused(new Refusal.FileEmpty());
    }
    StoredFile file =
        new StoredFile(
            fileName,
            uploaded.mediaType(),
            uploaded.size(),
            uploaded.sha256(),
            scanner.stateOfNew());
    AssistanceDocument after = document.with(file);
    table.attach(after, file, clock.instant());
    try (InputStream bytes = Files.newInputStream(uploaded.file())) {
      contents.store(id, bytes);
    }
    return after;
  }

  /**
   * @throws ProblemException 404 if there is no such document or file for the caller
   * @throws CommandRefused if it is infected, or the scanner has not seen it yet
   */
  @Transactional
  StoredFile toHandOut(UUID id) {
    AssistanceDocument document = visible(id);
    StoredFile file = document.file();
    if (file == null) {
      throw ProblemException.notFound();
    }
    if (file.scanState() == ScanState.INFECTED || file.scanState() == ScanState.PENDING) {
      throw new CommandRefused(
          new Refusal.FileNotHandedOut(file.scanState() == ScanState.INFECTED));
    }
    return file;
  }

  /**
   * @throws ProblemException 404 if there is none, or the caller may not know of it
   */
  AssistanceDocument visible(UUID id) {
    AssistanceDocument document = table.find(id).orElseThrow(ProblemException::notFound);
    parties.requireSight(document.employer(), document.provider());
    return document;
  }

  /** Whether a kind is needed, and how often. */
  record NeedDecided(boolean needed, @Nullable Integer everyMonths, String reason) {}

  /**
   * The enterprise decides on its need; a first decision has nothing to match.
   *
   * @throws ProblemException 412 or 428 if there is a decision and the caller has not read it
   */
  @Transactional
  void decide(
      OrganisationNumber employer,
      DocumentKind kind,
      @Nullable String ifMatch,
      NeedDecided decided) {
    table.lockNeed(employer, kind).ifPresent(version -> EntityTags.requireMatch(ifMatch, version));
    table.save(
        employer,
        kind,
        decided.needed(),
        decided.everyMonths(),
        decided.reason(),
        Oslo.today(clock));
  }
}
