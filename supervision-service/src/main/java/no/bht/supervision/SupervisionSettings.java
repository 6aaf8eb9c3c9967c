package no.bht.supervision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
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
   * Most days before its opening that an inspection may tell what was observed on. Set by the
   * office, not by law.
   */
  @WithDefault("90")
  @Min(0)
  @Max(3650)
  int observedBeforeOpeningDays();

  /**
   * Codes of the office's units; none means that any code is taken. Set by the office, not by law.
   */
  Optional<List<String>> units();

  /**
   * File of further provisions an order may rest on, of the form of {@code legalbasis/orders.json},
   * each list with its days; read at the start. For sections of chapters 14 and 15 that aml. § 18-6
   * names beside those the product knows, and for changes of the law.
   */
  Optional<String> furtherLegalBases();

  /** Which reactions are used against whom. */
  Reactions reactions();

  /** Rates of coercive fines. */
  CoerciveFines coerciveFines();

  /** Violation fees. */
  ViolationFees violationFees();

  /** The sweep that announces overdue orders. */
  Overdue overdue();

  /** The sweep that renews the figures of changed days. */
  Statistics statistics();

  /** Earlier inspections handed in. */
  History history();

  /** How candidates for inspection are found. */
  Candidates candidates();

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
    Optional<@Min(1) @Max(999_999_999) Integer> perDay();

    /** NOK for each week. Set by the office, not by law. */
    Optional<@Min(1) @Max(999_999_999) Integer> perWeek();

    /** NOK for each month. Set by the office, not by law. */
    Optional<@Min(1) @Max(999_999_999) Integer> perMonth();

    /** NOK of a single fine. Set by the office, not by law. */
    Optional<@Min(1) @Max(999_999_999) Integer> single();
  }

  /** Deviation reports on providers. */
  Deviation deviation();

  /** Complaints, and who they come from. */
  Complaint complaint();

  /** Reports of providers that are rejected. */
  RejectedReport rejectedReport();

  /** What providers report on their customers. */
  CustomerReport customerReport();

  /** Deviation reports on providers. */
  interface Deviation {
    /** Days from the report to its assessment. Set by the office, not by law. */
    @WithDefault("14")
    @Min(1)
    @Max(365)
    int assessWithinDays();

    /** Days from the report to the answer to who reported. Set by the office, not by law. */
    @WithDefault("42")
    @Min(1)
    @Max(730)
    int answerWithinDays();
  }

  /** Complaints, and who they come from. */
  interface Complaint {
    /** Days from a complaint to its assessment. Set by the office, not by law. */
    @WithDefault("14")
    @Min(1)
    @Max(365)
    int assessWithinDays();

    /** Days from a complaint to the answer to its source. Set by the office, not by law. */
    @WithDefault("42")
    @Min(1)
    @Max(730)
    int answerWithinDays();

    /** Days from the answer to the erasure of who complained. Set by the office, not by law. */
    @WithDefault("180")
    @Min(0)
    @Max(3650)
    int keepSourceDays();

    /** How often sources that are due are erased; {@code off} for never. */
    @WithDefault("1h")
    String eraseEvery();
  }

  /** Reports of providers that are rejected. */
  interface RejectedReport {
    /** Days to redo what was rejected. Set by the office, not by law. */
    @WithDefault("42")
    @Min(1)
    @Max(730)
    int redoWithinDays();
  }

  /** What providers report on their customers. */
  interface CustomerReport {
    /** Most rows of a list; a longer one has no effect. */
    @WithDefault("20000")
    @Min(1)
    @Max(100000)
    int longestList();
  }

  /** Violation fees. */
  interface ViolationFees {
    /**
     * Organisation number under which letters to natural persons are kept: the Authority's own, so
     * that no enterprise finds them in its inbox.
     */
    @WithDefault("974761211")
    String custodian();
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

  /** The sweep that renews the figures of changed days. */
  interface Statistics {
    /** Time between two sweeps; answers are right without it. Set by the office, not by law. */
    Duration every();

    /**
     * Number of inspections and reactions of changed days that an answer counts anew itself; while
     * there are more, as after a large import, answers are of the moment of the last count and say
     * so. Set by the office, not by law.
     */
    @WithDefault("50000")
    @Min(0)
    @Max(1000000)
    int mostCounted();
  }

  /** Earlier inspections handed in. */
  interface History {
    /** Largest body that is taken, in bytes; the limit of all calls. */
    @WithDefault("2147483648")
    @Min(1048576)
    long largestFile();
  }

  /** How candidates for inspection are found. */
  interface Candidates {
    /** Time between two looks at what has changed. Set by the office, not by law. */
    Duration every();

    /** Number of employers computed in one transaction. */
    @WithDefault("2000")
    @Min(1)
    @Max(10_000)
    int batchSize();

    /**
     * By how many versions of the weights scores are kept besides those in force, the newest first;
     * by others a page is computed when it is asked for.
     */
    @WithDefault("3")
    @Min(0)
    @Max(20)
    int otherWeightsKept();

    /** Years back in which a breach counts. Set by the office, not by law. */
    @WithDefault("5")
    @Min(1)
    @Max(30)
    int breachYears();

    /**
     * Years back in which signs of empty plans and reports count. Set by the office, not by law.
     */
    @WithDefault("2")
    @Min(1)
    @Max(30)
    int signYears();

    /**
     * Months of a new year before the annual report of the last one is missed. Set by the office,
     * not by law.
     */
    @WithDefault("3")
    @Min(0)
    @Max(11)
    int reportMonths();

    /** Years back in which a report that the employer did not respond counts. Set by the office. */
    @WithDefault("1")
    @Min(1)
    @Max(30)
    int unresponsiveYears();

    /**
     * For which reasons of selection the own inspections count in the breach rate of an industry.
     * By default those drawn at random, as rates of selected cases are not rates of all.
     */
    @WithDefault("RANDOM")
    List<@Pattern(regexp = "[A-Z_]{1,30}") String> rateSelections();

    /** Years back in which own inspections count in the breach rate of an industry. */
    @WithDefault("3")
    @Min(1)
    @Max(30)
    int rateYears();

    /**
     * Own inspections of an industry from which their rate stands in place of the published one.
     */
    @WithDefault("100")
    @Min(1)
    @Max(1_000_000)
    int leastInspections();

    /** Share of a draw that is drawn at random when nothing else is said, in per cent. */
    @WithDefault("10")
    @Min(0)
    @Max(100)
    int randomPercent();
  }
}
