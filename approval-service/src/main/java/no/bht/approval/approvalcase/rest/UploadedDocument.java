package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * A document that has come in and lies in a file until the request ends. What tells two of them
 * apart is size and hash.
 *
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
record UploadedDocument(@JsonIgnore Path file, String mediaType, long size, String sha256) {}
