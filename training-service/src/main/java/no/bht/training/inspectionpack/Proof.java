package no.bht.training.inspectionpack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a member is trained.
 *
 * @param ground COMPLETION of a course, or EQUIVALENT education
 * @param proofId the completion, or the judgement of equivalence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Proof(
    String ground,
    UUID proofId,
    @Nullable UUID courseId,
    LocalDate from,
    @Nullable LocalDate lastDay) {}
