package no.bht.approval.conditiondocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.PostgresContentStore;
import no.bht.platform.document.ScanState;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.time.Ids;

/** Takes documents in as long as the condition is not met, and shows them. */
@ApplicationScoped
class ConditionDocuments {
  private static final UUID FIRST = new UUID(0, 0);

  private final Conditions conditions;
  private final ConditionDocumentTable table;
  private final ContentStore contents;
  private final MalwareScanner scanner;
  private final OfficePractice practice;
  private final CaseAccess access;
  private final InstantSource clock;
  private final Ids ids;

  ConditionDocuments(
      Conditions conditions,
      ConditionDocumentTable table,
      DataSource database,
      MalwareScanner scanner,
      OfficePractice practice,
      CaseAccess access,
      InstantSource clock,
      Ids ids) {
    this.conditions = conditions;
    this.table = table;
    this.contents = new PostgresContentStore(database, ConditionDocumentTable.NAME + "_part");
    this.scanner = scanner;
    this.practice = practice;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  ContentStore contents() {
    return contents;
  }

  /**
   * @throws NoSuchCase if there is no such condition for the caller
   * @throws CommandRefused if it is met, has too many documents, or this one is empty
   */
  @Transactional(rollbackOn = IOException.class)
  public ConditionDocument attach(ConditionId id, String fileName, UploadedFile uploaded)
      throws IOException {
    access.demand(conditions.get(id).condition().provider());
    Condition condition = conditions.lock(id).condition();
    int most = practice.documentsPerApplication();
    CommandRefused.when(
        condition.state() == ConditionState.MET,
        new Refusal.ConditionStandsOtherwise(condition.state()));
    CommandRefused.when(uploaded.size() == 0, new Refusal.DocumentEmpty());
    CommandRefused.when(
        table.after(id, FIRST, most).size() >= most, new Refusal.TooManyDocuments(most));
    ConditionDocument document =
        new ConditionDocument(
            ids.next(),
            fileName,
            uploaded.mediaType(),
            uploaded.size(),
            uploaded.sha256(),
            scanner.stateOfNew(),
            clock.instant());
    table.add(id, document);
    try (InputStream bytes = Files.newInputStream(uploaded.file())) {
      contents.store(document.id(), bytes);
    }
    return document;
  }

  /**
   * @throws NoSuchCase if there is no such condition for the caller
   */
  @Transactional
  public List<ConditionDocument> list(ConditionId id, UUID last, int limit) {
    access.demand(conditions.get(id).condition().provider());
    return table.after(id, last, limit);
  }

  /**
   * @throws NoSuchCase if there is no such document for the caller
   * @throws CommandRefused if it is infected, or the scanner has not seen it yet
   */
  @Transactional
  public ConditionDocument toHandOut(ConditionId id, UUID document) {
    access.demand(conditions.get(id).condition().provider());
    ConditionDocument found = table.find(id, document).orElseThrow(NoSuchCase::new);
    CommandRefused.when(found.scanState() == ScanState.INFECTED, new Refusal.DocumentInfected());
    CommandRefused.when(
        found.scanState() == ScanState.PENDING, new Refusal.DocumentNotScannedYet());
    return found;
  }
}
