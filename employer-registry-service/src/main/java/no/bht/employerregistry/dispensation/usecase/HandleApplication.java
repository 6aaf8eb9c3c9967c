package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.casework.usecase.SendLetter;
import no.bht.employerregistry.DispensationSettings;
import no.bht.employerregistry.dispensation.domain.Attachment;
import no.bht.employerregistry.dispensation.domain.Condition;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.Judgement;
import no.bht.employerregistry.dispensation.domain.Statements;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.document.ContentStore;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/** What is done with an application before it is decided. */
@ApplicationScoped
public class HandleApplication {
  private final ChangeDispensation change;
  private final Dispensations dispensations;
  private final SameScope scope;
  private final ContentStore contents;
  private final SendLetter letters;
  private final DispensationSettings settings;
  private final Caller caller;
  private final InstantSource clock;

  HandleApplication(
      ChangeDispensation change,
      Dispensations dispensations,
      SameScope scope,
      ContentStore contents,
      SendLetter letters,
      DispensationSettings settings,
      Caller caller,
      InstantSource clock) {
    this.change = change;
    this.dispensations = dispensations;
    this.scope = scope;
    this.contents = contents;
    this.letters = letters;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @throws CommandRefused if it is decided, or another application for the same is not
   */
  @Transactional
  public Dispensation restate(Target target, Statements statements) {
    Dispensation found = change.locked(target.id(), target.versionRead());
    dispensations.lockEmployer(found.employer());
    Dispensation changed =
        found.saying(statements, scope.renewed(found.employer(), statements.part()));
    scope.refuseOpen(found.employer(), statements.part(), Optional.of(found.id()));
    return dispensations.save(changed);
  }

  /** Where the bytes come from; opened once. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /**
   * @throws CommandRefused if the document is empty, there are too many, or it is decided
   */
  @Transactional(rollbackOn = IOException.class)
  public Dispensation attach(Target target, Attachment attachment, Content content)
      throws IOException {
    CommandRefused.when(attachment.size() == 0, new Refusal.DocumentEmpty());
    int most = settings.documentsPerApplication();
    Dispensation changed =
        change.change(
            target.id(), target.versionRead(), dispensation -> dispensation.with(attachment, most));
    try (InputStream bytes = content.open()) {
      contents.store(attachment.id(), bytes);
    }
    return changed;
  }

  /**
   * @param officer reference; {@code null} for nobody
   */
  @Transactional
  public Dispensation assign(Target target, @Nullable String officer) {
    return change.change(
        target.id(), target.versionRead(), dispensation -> dispensation.assigned(officer));
  }

  /**
   * Asks for what is missing, by letter. Statute: fvl. § 17.
   *
   * @param deadline last day, moved to a working day; {@code null} for the usual time
   */
  @Transactional
  public Dispensation ask(Target target, String demand, @Nullable LocalDate deadline) {
    LocalDate today = Oslo.today(clock);
    LocalDate last =
        deadline == null
            ? TimeLimits.weeks(today, settings.weeksToAnswer())
            : TimeLimits.nextWorkingDay(deadline);
    Dispensation asked =
        change.change(
            target.id(), target.versionRead(), dispensation -> dispensation.asked(last, today));
    letters.send(
        asked.id().value(),
        asked.employer(),
        DispensationLetters.informationRequest(asked, demand));
    return asked;
  }

  @Transactional
  public Dispensation judge(Target target, Condition condition, boolean met, String reason) {
    Instant now = clock.instant();
    Judgement judgement = new Judgement(met, reason, caller.actor().reference(), now);
    Dispensation judged =
        change.change(
            target.id(),
            target.versionRead(),
            dispensation -> dispensation.judged(condition, judgement, Oslo.dateOf(now)));
    dispensations.add(judged.id(), condition, judgement);
    return dispensations.find(judged.id()).orElseThrow();
  }

  @Transactional
  public Dispensation withdraw(Target target) {
    Dispensation withdrawn =
        change.change(target.id(), target.versionRead(), Dispensation::withdrawn);
    letters.send(
        withdrawn.id().value(), withdrawn.employer(), DispensationLetters.withdrawn(withdrawn));
    return withdrawn;
  }
}
