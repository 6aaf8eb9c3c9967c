package no.bht.employerregistry.registerimport.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.CustomerChange;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.DutyChange;
import no.bht.employerregistry.registerimport.domain.ImportEvents;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;
import org.jspecify.annotations.Nullable;

/**
 * What an import changes as events: {@code obligation-established}, {@code obligation-lifted} and
 * {@code employer-changed}.
 */
@ApplicationScoped
class LoggedImportEvents implements ImportEvents {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final EventLog log;

  LoggedImportEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(List<DutyChange> changes, LocalDate from) {
    log.appendAll(changes.stream().map(change -> event(change, from)).toList());
  }

  @Override
  public void customersChanged(List<CustomerChange> changes, LocalDate readOn) {
    log.appendAll(
        changes.stream()
            .map(
                change ->
                    new LoggedEvent(
                        "employer-changed",
                        change.employer(),
                        new EmployerChanged(readOn, change.employees(), change.deregisteredOn()),
                        STATUTE,
                        null))
            .toList());
  }

  private static LoggedEvent event(DutyChange change, LocalDate from) {
    PublicChange shown = new PublicChange(before(change), after(change.after()));
    return change.isEstablished()
        ? new LoggedEvent(
            "obligation-established", change.employer(), established(change, from), STATUTE, shown)
        : new LoggedEvent(
            "obligation-lifted",
            change.employer(),
            new ObligationLifted(from, change.after().outcome()),
            STATUTE,
            shown);
  }

  private static ObligationEstablished established(DutyChange change, LocalDate from) {
    Duty duty = change.after();
    return new ObligationEstablished(
        from,
        "INDUSTRY_LIST",
        Objects.requireNonNull(duty.ruleVersion()),
        Objects.requireNonNull(duty.entry()),
        Objects.requireNonNull(duty.industryCode()),
        change.classification(),
        change.municipalityNumber());
  }

  private static @Nullable PublicDuty before(DutyChange change) {
    return change.before() == null ? null : new PublicDuty(change.before(), null, null);
  }

  private static @Nullable PublicDuty after(Duty duty) {
    return duty.outcome() == Duty.Outcome.DEREGISTERED
        ? null
        : new PublicDuty(duty.outcome(), duty.ruleVersion(), duty.entry());
  }

  record ObligationEstablished(
      LocalDate from,
      String ground,
      String ruleVersion,
      String entry,
      String industryCode,
      Classification classification,
      @Nullable String municipalityNumber) {}

  record EmployerChanged(
      LocalDate readOn, @Nullable Integer employees, @Nullable LocalDate deregisteredOn) {}

  record ObligationLifted(LocalDate from, Duty.Outcome reason) {}

  record PublicDuty(Duty.Outcome outcome, @Nullable String ruleVersion, @Nullable String entry) {}
}
