package no.bht.approval.approvalcase.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.eventlog.ContractJson;

/** The stored form of a submission, version 1: the fields of {@link Submission} by their names. */
final class SubmissionJson {
  private SubmissionJson() {}

  static String write(Submission submission) {
    try {
      return ContractJson.MAPPER.writeValueAsString(submission);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A submission can be written", e);
    }
  }

  static Submission read(String json) {
    try {
      return ContractJson.MAPPER.readValue(json, Submission.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored submission can be read", e);
    }
  }
}
