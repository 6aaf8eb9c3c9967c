package no.bht.training.certificate.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CertificateEntityRepository implements PanacheRepositoryBase<CertificateEntity, UUID> {}
