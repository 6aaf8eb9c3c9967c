package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Document;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.requirement.DocumentKind;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;

/** Attaches a document (vedlegg) to an application that is not decided. */
@ApplicationScoped
public class AttachDocument {
  private final ApprovalCases cases;
  private final ContentStore contents;
  private final Standards standards;
  private final CaseAccess access;
  private final OfficePractice practice;
  private final MalwareScanner scanner;
  private final InstantSource clock;
  private final Ids ids;

  AttachDocument(
      ApprovalCases cases,
      ContentStore contents,
      Standards standards,
      CaseAccess access,
      OfficePractice practice,
      MalwareScanner scanner,
      InstantSource clock,
      Ids ids) {
    this.cases = cases;
    this.contents = contents;
    this.standards = standards;
    this.access = access;
    this.practice = practice;
    this.scanner = scanner;
    this.clock = clock;
    this.ids = ids;
  }

  /** Where the bytes come from; opened once. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /**
   * @param size bytes
   * @param sha256 64 hexadecimal digits
   */
  public record Command(
      ApprovalCaseId application,
      DocumentKind kind,
      String fileName,
      String mediaType,
      long size,
      String sha256,
      Content content) {}

  /** The document with the version the application has now. */
  public record Attached(Document document, long version) {}

  /**
   * @throws NoSuchCase if there is no such application for the caller
   * @throws CommandRefused if the application is decided, has too many, or the document is empty
   */
  @Transactional
  public Attached attach(Command command) throws IOException {
    ApprovalCases.Versioned found = cases.lock(command.application());
    OrganisationNumber provider = found.approvalCase().snapshot().submission().provider();
    access.demand(provider);
    if (command.size() == 0) {
      throw new CommandRefused(new Refusal.DocumentEmpty());
    }
    Instant now = clock.instant();
    Document document = documentOf(command, now);
    found
        .approvalCase()
        .attach(document, practice.documentsPerApplication(), standards.today(provider));
    long version = cases.save(found.approvalCase());
    try (InputStream bytes = command.content().open()) {
      contents.store(document.id(), bytes);
    }
    return new Attached(document, version);
  }

  private Document documentOf(Command command, Instant now) {
    return new Document(
        ids.next(),
        command.kind(),
        command.fileName(),
        command.mediaType(),
        command.size(),
        command.sha256(),
        scanner.stateOfNew(),
        now);
  }
}
