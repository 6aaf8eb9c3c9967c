package no.bht.training.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
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
  private static final UUID FIRST = new UUID(0, 0);

  private final DocumentTable table;
  private final ReadCourses courses;
  private final ReadCompletion completions;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  Documents(
      DocumentTable table,
      ReadCourses courses,
      ReadCompletion completions,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.table = table;
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
    MediaTypes.requireSame(uploaded);
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
            StoredDocument.ScanState.NOT_SCANNED,
            clock.instant());
    try (InputStream content = Files.newInputStream(uploaded.file())) {
      table.add(document, content);
    }
    return document;
  }

  @Transactional
  public List<StoredDocument> of(Owner owner, @Nullable UUID after, int limit) throws IOException {
    requireMaySee(owner);
    return table.of(owner, after == null ? FIRST : after, limit);
  }

  /**
   * @throws NotFound if there is none for the caller
   */
  @Transactional
  public StoredDocument one(UUID id) throws IOException {
    StoredDocument document = table.find(id).orElseThrow(NotFound::new);
    requireMaySee(document.owner());
    return document;
  }

  void copy(StoredDocument document, OutputStream target) throws IOException {
    table.copy(document.documentId(), target);
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
