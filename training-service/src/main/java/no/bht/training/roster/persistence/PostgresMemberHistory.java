package no.bht.training.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.MemberHistory;
import no.bht.training.roster.domain.MemberId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresMemberHistory implements MemberHistory {
  private final MemberChangeEntityRepository repository;
  private final MemberEntityRepository members;

  PostgresMemberHistory(MemberChangeEntityRepository repository, MemberEntityRepository members) {
    this.repository = repository;
    this.members = members;
  }

  @Override
  public void add(MemberChange change) {
    repository.persist(MemberChangeEntity.of(change));
  }

  @Override
  public List<MemberChange> of(
      OrganisationNumber provider, MemberId id, @Nullable UUID after, int limit) {
    return repository.of(provider.value(), id.value(), after, limit).stream()
        .map(MemberChangeEntity::toDomain)
        .toList();
  }

  @Override
  public boolean knows(OrganisationNumber provider, MemberId id) {
    return members.count("provider = ?1 and id = ?2", provider.value(), id.value()) > 0;
  }
}
