package no.bht.training.completion.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.person.PersonKey;
import no.bht.platform.time.Oslo;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.domain.CompletionReport;
import no.bht.training.completion.domain.Completions;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.Members;

/** Reads a completion. */
@ApplicationScoped
public class ReadCompletion {
  private final Completions completions;
  private final Members members;
  private final Access access;
  private final InstantSource clock;

  ReadCompletion(Completions completions, Members members, Access access, InstantSource clock) {
    this.completions = completions;
    this.members = members;
    this.access = access;
    this.clock = clock;
  }

  /**
   * For those who reported it, the providers the person works for, the person, and the office.
   *
   * @throws NotFound if there is none for the caller
   */
  @Transactional
  public Completion one(CompletionId id) {
    return completions.find(id).filter(this::mayRead).orElseThrow(NotFound::new);
  }

  /** Every report of a completion. */
  @Transactional
  public List<CompletionReport> reports(CompletionId id) {
    return completions.reports(id);
  }

  private boolean mayRead(Completion completion) {
    return access.isPartyOrOffice(completion.reportedBy())
        || access.person().filter(completion.person()::equals).isPresent()
        || completions.reports(completion.id()).stream()
            .anyMatch(report -> access.actsFor(report.reportedBy()))
        || worksForCaller(completion.person());
  }

  private boolean worksForCaller(PersonKey person) {
    LocalDate today = Oslo.today(clock);
    return members.ofPerson(person).stream()
        .filter(member -> !member.period().isOverBefore(today))
        .map(Member::provider)
        .anyMatch(access::actsFor);
  }
}
