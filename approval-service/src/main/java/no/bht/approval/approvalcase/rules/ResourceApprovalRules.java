package no.bht.approval.approvalcase.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.requirement.RuleVersion;
import no.bht.approval.approvalcase.domain.requirement.RuleVersions;
import no.bht.platform.eventlog.ContractJson;

/** Reads the versions of the requirements from the classpath. */
@ApplicationScoped
class ResourceApprovalRules implements ApprovalRules {
  private static final String RESOURCE = "/rules/approval-requirements.json";

  private final RuleVersions versions = read();

  @Override
  public RuleVersion on(LocalDate day) {
    return versions.on(day).orElseThrow(() -> new CommandRefused(new Refusal.NoRuleVersion(day)));
  }

  static RuleVersions read() {
    try (InputStream json =
        Objects.requireNonNull(ResourceApprovalRules.class.getResourceAsStream(RESOURCE))) {
      return ContractJson.MAPPER.readValue(json, RuleVersions.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The requirements cannot be read", e);
    }
  }
}
