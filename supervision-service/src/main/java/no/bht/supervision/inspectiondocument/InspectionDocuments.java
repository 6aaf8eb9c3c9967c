package no.bht.supervision.inspectiondocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.document.AcceptedDocuments;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.PostgresContentStore;
import no.bht.platform.document.ScanState;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.documentdemand.DemandAccess;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import org.jspecify.annotations.Nullable;

/** Takes documents in as long as there is something to show by them, and hands them out. */
@ApplicationScoped
class InspectionDocuments {
  private final InspectionDocumentTable table;
  private final ContentStore contents;
  private final Inspections inspections;
  private final Checklists checklists;
  private final DemandAccess demands;
  private final MalwareScanner scanner;
  private final SupervisionSettings settings;
  private final InstantSource clock;
  private final Ids ids;

  InspectionDocuments(
      InspectionDocumentTable table,
      DataSource database,
      Inspections inspections,
      Checklists checklists,
      DemandAccess demands,
      MalwareScanner scanner,
      SupervisionSettings settings,
      InstantSource clock,
      Ids ids) {
    this.table = table;
    this.contents = new PostgresContentStore(database, InspectionDocumentTable.NAME + "_part");
    this.inspections = inspections;
    this.checklists = checklists;
    this.demands = demands;
    this.scanner = scanner;
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
  }

  ContentStore contents() {
    return contents;
  }

  /**
   * Keeps evidence.
   *
   * @throws ProblemException 404 if there is no such inspection
   * @throws CommandRefused if it has ended or has too many, the point is unknown or the file empty
   */
  @Transactional(rollbackOn = IOException.class)
  public InspectionDocument keep(
      UUID inspectionId,
      @Nullable String controlPoint,
      String fileName,
      UploadedFile uploaded,
      Viewer viewer)
      throws IOException {
    Inspection inspection =
        inspections.lock(new InspectionId(inspectionId)).orElseThrow(ProblemException::notFound);
    inspection.requireEvidenceTaken();
    if (controlPoint != null) {
      checklists.version(inspection.opening().checklistVersion()).point(controlPoint);
    }
    return store(inspectionId, null, controlPoint, fileName, uploaded, viewer);
  }

  /**
   * Takes in what was demanded, of its holder or for it.
   *
   * @throws ProblemException 404 if there is no such demand for the caller
   * @throws CommandRefused if it is not waited for, there are too many, or the file is empty
   */
  @Transactional(rollbackOn = IOException.class)
  public InspectionDocument handIn(
      UUID demand, String fileName, UploadedFile uploaded, Viewer viewer) throws IOException {
    UUID inspection =
        demands.lockOpen(demand, viewer).orElseThrow(ProblemException::notFound).value();
    return store(inspection, demand, null, fileName, uploaded, viewer);
  }

  private InspectionDocument store(
      UUID inspection,
      @Nullable UUID demand,
      @Nullable String controlPoint,
      String fileName,
      UploadedFile uploaded,
      Viewer viewer)
      throws IOException {
    uploaded.requireTypeIn(AcceptedDocuments.TYPES);
    int most = settings.documentsPerInspection();
    CommandRefused.when(uploaded.size() == 0, new Refusal.DocumentEmpty());
    CommandRefused.when(table.lockCount(inspection) >= most, new Refusal.TooManyDocuments(most));
    InspectionDocument document =
        new InspectionDocument(
            ids.next(),
            inspection,
            demand,
            controlPoint,
            fileName,
            uploaded.mediaType(),
            uploaded.size(),
            uploaded.sha256(),
            scanner.stateOfNew(),
            clock.instant());
    table.add(document, viewer.subject());
    try (InputStream bytes = Files.newInputStream(uploaded.file())) {
      contents.store(document.id(), bytes);
    }
    return document;
  }

  /** Those of an inspection, also what was handed in on its demands. */
  @Transactional
  public List<InspectionDocument> ofInspection(UUID inspection, UUID last, int limit) {
    requireFound(inspections.find(new InspectionId(inspection)).isPresent());
    return table.ofInspection(inspection, last, limit);
  }

  @Transactional
  public List<InspectionDocument> ofDemand(UUID demand, Viewer viewer, UUID last, int limit) {
    requireFound(demands.find(demand, viewer).isPresent());
    return table.ofDemand(demand, last, limit);
  }

  /**
   * @throws ProblemException 404 if there is no such document of the inspection
   * @throws CommandRefused if it is infected, or the scanner has not seen it yet
   */
  @Transactional
  public InspectionDocument ofInspection(UUID inspection, UUID document) {
    return handedOut(
        table
            .find(document)
            .filter(it -> it.inspectionId().equals(inspection))
            .orElseThrow(ProblemException::notFound));
  }

  /**
   * @throws ProblemException 404 if there is no such document of the demand for the caller
   * @throws CommandRefused if it is infected, or the scanner has not seen it yet
   */
  @Transactional
  public InspectionDocument ofDemand(UUID demand, UUID document, Viewer viewer) {
    requireFound(demands.find(demand, viewer).isPresent());
    return handedOut(
        table
            .find(document)
            .filter(it -> demand.equals(it.demandId()))
            .orElseThrow(ProblemException::notFound));
  }

  private static void requireFound(boolean found) {
    if (!found) {
      throw ProblemException.notFound();
    }
  }

  private static InspectionDocument handedOut(InspectionDocument document) {
    ScanState state = document.scanState();
    CommandRefused.when(
        state == ScanState.INFECTED || state == ScanState.PENDING,
        new Refusal.DocumentNotHandedOut(state == ScanState.INFECTED));
    return document;
  }
}
