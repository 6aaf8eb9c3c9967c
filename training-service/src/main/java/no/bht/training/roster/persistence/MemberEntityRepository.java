package no.bht.training.roster.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MemberEntityRepository implements PanacheRepositoryBase<MemberEntity, UUID> {}
