package no.bht.training.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.MembershipPeriod;

@ApplicationScoped
class PostgresMembers implements Members {
  private final MemberEntityRepository repository;

  PostgresMembers(MemberEntityRepository repository) {
    this.repository = repository;
  }

  @Override
  public Optional<Member> find(OrganisationNumber provider, MemberId id) {
    return repository
        .find("provider = ?1 and id = ?2 and annulledOn is null", provider.value(), id.value())
        .firstResultOptional()
        .map(PostgresMembers::member);
  }

  @Override
  public List<Member> ofPerson(PersonKey person) {
    return repository.list("personKey = ?1 and annulledOn is null", person.value()).stream()
        .map(PostgresMembers::member)
        .toList();
  }

  @Override
  public void add(Member member) {
    MemberEntity entity = new MemberEntity();
    entity.id = member.id().value();
    entity.provider = member.provider().value();
    copyTo(entity, member);
    repository.persistAndFlush(entity);
  }

  @Override
  public void save(Member member) {
    MemberEntity entity =
        repository.findByIdOptional(member.id().value()).orElseThrow(NotFound::new);
    copyTo(entity, member);
    // What is said anew of somebody who was erased is erased again by the rule.
    entity.erasedOn = null;
    repository.flush();
  }

  @Override
  public void annul(Member member, LocalDate today) {
    repository.findByIdOptional(member.id().value()).orElseThrow(NotFound::new).annulledOn = today;
    repository.flush();
  }

  private static void copyTo(MemberEntity entity, Member member) {
    entity.personKey = member.person().value();
    entity.reference = member.reference();
    entity.role = member.role();
    entity.relation = member.relation();
    entity.firstDay = member.period().from();
    entity.lastDay = member.period().lastDay();
  }

  static Member member(MemberEntity entity) {
    return new Member(
        new MemberId(entity.id),
        new OrganisationNumber(entity.provider),
        new PersonKey(entity.personKey),
        entity.reference,
        entity.role,
        entity.relation,
        new MembershipPeriod(entity.firstDay, entity.lastDay),
        entity.version);
  }
}
