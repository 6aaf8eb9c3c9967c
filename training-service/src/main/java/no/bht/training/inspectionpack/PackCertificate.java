package no.bht.training.inspectionpack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate (kursbevis) issued to the provider for a member.
 *
 * @param completionId the proof it tells of
 * @param statement signed, to be verified with the published keys
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackCertificate(
    UUID certificateId,
    UUID memberId,
    UUID completionId,
    LocalDate issuedOn,
    @Nullable LocalDate lastDay,
    String statement) {}
