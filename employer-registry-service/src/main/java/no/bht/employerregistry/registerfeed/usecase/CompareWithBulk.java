package no.bht.employerregistry.registerfeed.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;
import no.bht.employerregistry.registerfeed.domain.NationalRegister.BulkDownload;
import no.bht.employerregistry.registerfeed.domain.Pauses;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports.ImportKey;
import no.bht.employerregistry.registerimport.domain.TransferBroken;
import no.bht.employerregistry.registerimport.usecase.ImportRegister;

/**
 * Fetches the bulk file and reads it as any other: the first load, and later the comparison that
 * shows, and mends, what the feed has missed.
 */
@ApplicationScoped
public class CompareWithBulk {
  private static final String CONSUMER = "register-feed";

  private final NationalRegister register;
  private final ImportRegister imports;
  private final FeedStates states;
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;

  CompareWithBulk(
      NationalRegister register,
      ImportRegister imports,
      FeedStates states,
      EmployerRegistrySettings settings,
      InstantSource clock) {
    this.register = register;
    this.imports = imports;
    this.states = states;
    this.settings = settings;
    this.clock = clock;
  }

  /** Stays ordered until it has succeeded; the same file again is known by its moment. */
  public void compare(UnitKind unit) {
    try (BulkDownload download = register.bulk(unit)) {
      ImportKey key = new ImportKey(CONSUMER, unit + "-" + download.madeAt().getEpochSecond());
      RegisterImport done =
          imports
              .receive(
                  new ImportRegister.Command(
                      key, unit, settings.imports().classification(), download.madeAt()),
                  download.file())
              .registerImport();
      if (!done.complete()) {
        throw new RegisterUnavailable(Reason.UNREADABLE);
      }
      states.bulkLoaded(
          unit, download.madeAt(), done.id().value(), done.counts().accepted(), clock.instant());
    } catch (RegisterUnavailable unavailable) {
      failed(unit, unavailable.reason());
    } catch (TransferBroken broken) {
      failed(unit, Reason.NO_CONNECTION);
    } catch (CommandRefused importRuns) {
      // It stays ordered.
    }
  }

  private void failed(UnitKind unit, Reason reason) {
    Instant now = clock.instant();
    Pauses pauses = new Pauses(settings.feed().firstPause(), settings.feed().longestPause());
    Duration pause = pauses.after(states.get(unit).attempts().failures() + 1, null);
    states.failed(unit, reason, now, now.plus(pause));
  }
}
