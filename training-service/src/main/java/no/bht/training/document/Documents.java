package no.bht.training.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.Download;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.MediaTypes;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.time.Ids;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.usecase.ReadCompletion;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.usecase.ReadCourses;
import no.bht.training.domain.Access;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.NotFound;
import no.bht.training.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Attaches documents and hands them out, to those who may see what they belong to. */
@ApplicationScoped
class Documents {
  private static final int MOST = 50;
  private static final Set<String> TAKEN = Set.of(MediaTypes.PDF, MediaTypes.PNG, MediaTypes.JPEG);
  private static final UUID FIRST = new UUID(0, 0);

  private final DocumentTable table;
  private final ContentStore contents;
  private final MalwareScanner scanner;
  private final ReadCourses courses;
  private final ReadCompletion completions;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  Documents(
      DocumentTable table,
      ContentStore contents,
      MalwareScanner scanner,
      ReadCourses courses,
      ReadCompletion completions,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.table = table;
    this.contents = contents;
    this.scanner = scanner;
    this.courses = courses;
    this.completions = completions;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws NotFound if the owner is not the caller's
   * @throws CommandRefused if the document is empty or there are too many
   */
  @Transactional(rollbackOn = IOException.class)
  public StoredDocument attach(
      Owner owner, DocumentKind kind, String fileName, UploadedFile uploaded) throws IOException {
    requireMaySee(owner);
    if (uploaded.size() == 0) {
      throw new CommandRefused(new Refusal.DocumentEmpty());
    }
    uploaded.requireTypeIn(TAKEN);
    if (table.of(owner, FIRST, MOST).size() >= MOST) {
      throw new CommandRefused(new Refusal.TooManyDocuments(MOST));
    }
    StoredDocument document =
        new StoredDocument(
            ids.next(),
            owner,
            kind,
            fileName,
            uploaded.mediaType(),
            uploaded.size(),
            uploaded.sha256(),
            scanner.stateOfNew(),
            clock.instant());
    table.add(document);
    try (InputStream content = Files.newInputStream(uploaded.file())) {
      contents.store(document.documentId(), content);
    }
    return document;
  }

  @Transactional
  public List<StoredDocument> of(Owner owner, @Nullable UUID after, int limit) throws IOException {
    requireMaySee(owner);
    return table.of(owner, after == null ? FIRST : after, limit);
  }

  private StoredDocument one(UUID id) throws IOException {
    StoredDocument document = table.find(id).orElseThrow(NotFound::new);
    requireMaySee(document.owner());
    return document;
  }

  /**
   * For whoever may see what it belongs to.
   *
   * @throws NotFound if there is none for the caller
   * @throws CommandRefused if malware was found in it, or the scanner has not seen it yet
   */
  @Transactional
  public Download download(UUID id) throws IOException {
    StoredDocument document = one(id);
    switch (document.scanState()) {
      case INFECTED -> throw new CommandRefused(new Refusal.DocumentInfected());
      case PENDING -> throw new CommandRefused(new Refusal.DocumentNotScannedYet());
      case NOT_SCANNED, CLEAN -> {}
    }
    return new Download(
        id, document.fileName(), document.mediaType(), document.size(), document.sha256());
  }

  /** The content of a course is its organiser's and the office's to see. */
  private void requireMaySee(Owner owner) {
    switch (owner) {
      case Owner.OfCourse(var id) ->
          access.requirePartyOrOffice(courses.one(new CourseId(id)).content().organiser());
      case Owner.OfCompletion(var id) -> completions.one(new CompletionId(id));
    }
  }
}
