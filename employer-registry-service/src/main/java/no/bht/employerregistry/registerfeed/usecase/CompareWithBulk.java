package no.bht.employerregistry.registerfeed.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedBatch;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.FeedPosition;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.domain.FeedUnits;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;
import no.bht.employerregistry.registerfeed.domain.NationalRegister.BulkDownload;
import no.bht.employerregistry.registerfeed.domain.Pauses;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports.ImportKey;
import no.bht.employerregistry.registerimport.domain.TransferBroken;
import no.bht.employerregistry.registerimport.usecase.ImportRegister;
import no.bht.employerregistry.registerimport.usecase.ImportRegister.Command;
import no.bht.platform.time.Ids;

/**
 * Fetches the bulk file and reads it as any other: the first load, and later the comparison that
 * shows, and mends, what the feed has missed.
 */
@ApplicationScoped
public class CompareWithBulk {
  private static final String CONSUMER = "register-feed";

  private static final int PAGE = 10_000;

  private final NationalRegister register;
  private final ImportRegister imports;
  private final FeedStates states;
  private final FeedUnits units;
  private final TakeOverBatch takeOver;
  private final FeedSettings feed;
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;
  private final Ids ids;

  CompareWithBulk(
      NationalRegister register,
      ImportRegister imports,
      FeedStates states,
      FeedUnits units,
      TakeOverBatch takeOver,
      FeedSettings feed,
      EmployerRegistrySettings settings,
      InstantSource clock,
      Ids ids) {
    this.register = register;
    this.imports = imports;
    this.states = states;
    this.units = units;
    this.takeOver = takeOver;
    this.feed = feed;
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
  }

  /** Stays ordered until it has succeeded; waits while another file is read. */
  public void compare(UnitKind unit) {
    if (states.importRuns()) {
      return;
    }
    try (BulkDownload download = register.bulk(unit)) {
      compare(unit, download);
    } catch (RegisterUnavailable unavailable) {
      failed(unit, unavailable);
    } catch (TransferBroken broken) {
      failed(unit, new RegisterUnavailable(Reason.NO_CONNECTION));
    } catch (CommandRefused importRuns) {
      // Another has just begun.
    } catch (RuntimeException fault) {
      failed(unit, new RegisterUnavailable(Reason.INTERNAL));
      throw fault;
    }
  }

  /**
   * Each time the whole file: its moment says neither that its bytes came whole the last time nor
   * that they are the same, and what is missing in it is asked for in the end.
   */
  private void compare(UnitKind unit, BulkDownload download) {
    Instant madeAt = download.madeAt();
    ImportKey key = new ImportKey(CONSUMER, ids.next().toString());
    ComparedFile file = new ComparedFile(download.file());
    RegisterImport done =
        imports
            .receive(new Command(key, unit, settings.imports().classification(), madeAt), file)
            .registerImport();
    if (!done.complete()) {
      throw new RegisterUnavailable(Reason.UNREADABLE);
    }
    long missing = missing(unit, file);
    states.bulkLoaded(
        unit,
        new FeedState.Bulk(
            null,
            madeAt,
            done.id().value(),
            clock.instant(),
            done.counts().accepted(),
            null,
            missing));
  }

  /**
   * Asks for each unit that stands here and not in the file: the feed may have missed its end. So
   * many that something else must be wrong are counted only.
   */
  private long missing(UnitKind unit, ComparedFile file) {
    List<String> missing = new ArrayList<>();
    long count = 0;
    List<String> page = units.standing(unit, "", PAGE);
    while (!page.isEmpty()) {
      for (String number : page) {
        if (!file.has(number)) {
          count++;
          if (missing.size() < feed.batchSize()) {
            missing.add(number);
          }
        }
      }
      page = units.standing(unit, page.getLast(), PAGE);
    }
    if (count > 0 && count == missing.size()) {
      ask(unit, missing);
    }
    return count;
  }

  private void ask(UnitKind unit, List<String> missing) {
    Instant now = clock.instant();
    List<FeedItem> items =
        missing.stream()
            .map(number -> new FeedItem(0, now, number, FeedItem.Change.UNKNOWN))
            .toList();
    Fetched fetched =
        new Fetched(
            new FeedBatch(unit, new FeedPosition.FromId(1), items, true),
            now,
            settings.imports().syntheticAllowed());
    fetched.answered(register.units(unit, fetched.numbers()));
    takeOver.takeOver(fetched);
  }

  private void failed(UnitKind unit, RegisterUnavailable unavailable) {
    Instant now = clock.instant();
    Pauses pauses = new Pauses(feed.firstPause(), feed.longestPause());
    int failures = states.get(unit).attempts().failures() + 1;
    Duration pause = pauses.after(failures, unavailable.retryAfter());
    states.failed(unit, unavailable.reason(), now, now.plus(pause));
  }
}
