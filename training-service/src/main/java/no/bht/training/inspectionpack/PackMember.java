package no.bht.training.inspectionpack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import org.jspecify.annotations.Nullable;

/** A member of the staff on the day, by the provider's own reference. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackMember(
    UUID memberId,
    @Nullable String reference,
    StaffRole role,
    Relation relation,
    LocalDate from,
    boolean trained,
    @Nullable LocalDate missingSince,
    @Nullable LocalDate dueOn,
    boolean overdue,
    List<Proof> proofs) {}
