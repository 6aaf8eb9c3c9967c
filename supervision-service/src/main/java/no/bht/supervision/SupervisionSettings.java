package no.bht.supervision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import no.bht.casework.domain.DecidingBody;
import no.bht.supervision.domain.ReactionKind;

/** Every setting of the service. */
@ConfigMapping(prefix = "bht.supervision")
public interface SupervisionSettings {
  /** Who decides orders; the appeal body follows from it. Set by the office, not by law. */
  @WithDefault("LOCAL_OFFICE")
  DecidingBody decidingBody();

  /** Weeks a party gets to comment where the inspector says none. Set by the office, not by law. */
  @WithDefault("3")
  @Min(1)
  @Max(52)
  int weeksToComment();

  /** Most documents of one inspection. Set by the office, not by law. */
  @WithDefault("200")
  @Min(1)
  @Max(10000)
  int documentsPerInspection();

  /**
   * Codes of the office's units; none means that any code is taken. Set by the office, not by law.
   */
  Optional<Set<String>> units();

  /** Which reactions are used against whom. */
  Reactions reactions();

  /** Rates of coercive fines. */
  CoerciveFines coerciveFines();

  /** The sweep that announces overdue orders. */
  Overdue overdue();

  /** Which reactions are used against whom. */
  interface Reactions {
    /** Reactions used against employers. Set by the office, not by law. */
    @WithDefault("GUIDANCE,ORDER,COERCIVE_FINE,STOP,VIOLATION_FEE,POLICE_REPORT")
    Set<ReactionKind> employer();

    /** Reactions used against providers. Set by the office, not by law. */
    @WithDefault(
        "GUIDANCE,ORDER,COERCIVE_FINE,STOP,VIOLATION_FEE,WITHDRAWAL_RECOMMENDATION,POLICE_REPORT")
    Set<ReactionKind> provider();
  }

  /** Rates of coercive fines; without one, the inspector says the amount. */
  interface CoerciveFines {
    /** NOK for each day. Set by the office, not by law. */
    Optional<BigDecimal> perDay();

    /** NOK for each week. Set by the office, not by law. */
    Optional<BigDecimal> perWeek();

    /** NOK for each month. Set by the office, not by law. */
    Optional<BigDecimal> perMonth();

    /** NOK of a single fine. Set by the office, not by law. */
    Optional<BigDecimal> single();
  }

  /** The sweep that announces overdue orders. */
  interface Overdue {
    /** Time between two sweeps. Set by the office, not by law. */
    Duration every();

    /** Number of orders announced in one transaction. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int batchSize();
  }
}
