package no.bht.training.inspectionpack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document to be had by its id: a course certificate (kursbevis) that was handed in with a
 * completion, or the content of a course.
 *
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackDocument(
    UUID documentId,
    @Nullable UUID completionId,
    @Nullable UUID courseId,
    String kind,
    String fileName,
    String mediaType,
    int size,
    String sha256) {}
