package no.bht.training.certificate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.certificate.domain.Certificate;
import no.bht.training.certificate.domain.CertificateId;
import no.bht.training.certificate.domain.Certificates;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCertificates implements Certificates {
  // Those that have ended by what they say need not be listed: everybody sees it.
  private static final String REVOKED =
      """
      select c.id from certificate c join completion p on p.id = c.completion_id
      where (c.last_day is null or c.last_day >= :date)
        and (p.revoked_on is not null
          or (p.last_day < :date and (c.last_day is null or p.last_day < c.last_day)))
      order by c.id
      """;

  private final CertificateEntityRepository repository;
  private final Session entities;

  PostgresCertificates(CertificateEntityRepository repository, Session entities) {
    this.repository = repository;
    this.entities = entities;
  }

  @Override
  public Optional<Certificate> find(CertificateId id) {
    return repository.findByIdOptional(id.value()).map(PostgresCertificates::certificate);
  }

  @Override
  public Optional<Certificate> issued(Completion completion, Certificate.@Nullable Holder holder) {
    return repository.list("completionId", completion.id().value()).stream()
        .map(PostgresCertificates::certificate)
        .filter(known -> Objects.equals(known.holder(), holder))
        .filter(known -> Objects.equals(known.lastDay(), completion.lastDay()))
        .findFirst();
  }

  @Override
  public void add(Certificate certificate) {
    Certificate.Holder holder = certificate.holder();
    CertificateEntity entity = new CertificateEntity();
    entity.id = certificate.id().value();
    entity.completionId = certificate.completion().value();
    entity.provider = holder == null ? null : holder.provider().value();
    entity.memberId = holder == null ? null : holder.member();
    entity.issuedOn = certificate.issuedOn();
    entity.lastDay = certificate.lastDay();
    entity.statement = certificate.statement();
    repository.persistAndFlush(entity);
  }

  @Override
  public List<UUID> revoked(LocalDate date) {
    return entities
        .createNativeQuery(REVOKED, UUID.class)
        .setParameter("date", date)
        .getResultList();
  }

  private static Certificate certificate(CertificateEntity entity) {
    return new Certificate(
        new CertificateId(entity.id),
        new CompletionId(entity.completionId),
        entity.provider == null
            ? null
            : new Certificate.Holder(new OrganisationNumber(entity.provider), entity.memberId),
        entity.issuedOn,
        entity.lastDay,
        entity.statement);
  }
}
