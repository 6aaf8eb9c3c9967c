package no.bht.acceptance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.story.AffiliationChapter;
import no.bht.acceptance.story.ApprovalChapter;
import no.bht.acceptance.story.EmployersChapter;
import no.bht.acceptance.story.Narrator;
import no.bht.acceptance.story.Provider;

/** An obliged employer with its approved provider, made the way everybody makes them. */
record Customer(String employer, Provider provider) {

  static final Path FILE =
      Path.of(System.getProperty("bht.root"), "deploy/demonstration/underenheter.csv");

  private static final Narrator SILENT = sentence -> {};

  static Customer of(Provider provider) {
    Stack stack = AcceptanceStack.running().stack();
    ApprovalChapter approval = new ApprovalChapter(stack, SILENT);
    approval.assessAndApprove(approval.apply(provider));
    EmployersChapter employers = new EmployersChapter(stack, SILENT);
    employers.importFile(FILE);
    List<String> free = employers.obligedWithoutService(FILE, 1);
    new AffiliationChapter(stack, SILENT)
        .affiliate(free, provider, LocalDate.now(ZoneId.of("Europe/Oslo")));
    return new Customer(free.getFirst(), provider);
  }
}
