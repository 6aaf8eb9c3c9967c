package no.bht.casework.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DecisionEntityRepository implements PanacheRepositoryBase<DecisionEntity, UUID> {}
