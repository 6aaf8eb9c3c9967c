package no.bht.training.completion.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CompletionClaimEntityRepository
    implements PanacheRepositoryBase<CompletionClaimEntity, UUID> {}
