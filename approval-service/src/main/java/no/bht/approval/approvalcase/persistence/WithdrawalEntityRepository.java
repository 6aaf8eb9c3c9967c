package no.bht.approval.approvalcase.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WithdrawalEntityRepository implements PanacheRepositoryBase<WithdrawalEntity, UUID> {}
