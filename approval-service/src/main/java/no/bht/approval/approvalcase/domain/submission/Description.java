package no.bht.approval.approvalcase.domain.submission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the provider tells of itself beside staff and services. */
public record Description(
    @Nullable LargerEnterprise largerEnterprise,
    List<AreaOpening> openings,
    List<Statement> statements,
    List<CooperationAgreement> agreements) {

  public static final Description NONE = new Description(null, List.of(), List.of(), List.of());

  public Description {
    openings = List.copyOf(openings);
    statements = List.copyOf(statements);
    agreements = List.copyOf(agreements);
  }

  public Optional<Statement> statementOn(Statement.Kind kind) {
    return statements.stream().filter(statement -> statement.kind() == kind).findFirst();
  }
}
