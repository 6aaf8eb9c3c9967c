package no.bht.training.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * A body that has come in and lies in a file until the request ends.
 *
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
record UploadedFile(@JsonIgnore Path file, String mediaType, long size, String sha256) {}
