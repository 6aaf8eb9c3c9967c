package no.bht.employerregistry.affiliation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AffiliationEntityRepository implements PanacheRepositoryBase<AffiliationEntity, UUID> {}
