package no.bht.employerregistry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import no.bht.casework.domain.DecidingBody;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.listreview.domain.ReviewSchedule;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Every setting of the employer registry; set by the office, not by law. */
@ConfigMapping(prefix = "bht.employer-registry")
public interface EmployerRegistrySettings {

  /** Reading the bulk files of the national register. */
  Imports imports();

  /** Following the update feed of the national register. */
  Feed feed();

  /** Sending the letters of campaigns. */
  Campaigns campaigns();

  /** The nightly count of units per entry of the industry list. */
  IndustryCheck industryCheck();

  /** Sending the letters of campaigns. */
  interface Campaigns {

    /** How often a replica looks for letters to send; {@code off} for never. */
    @WithDefault("2s")
    String every();

    /** Letters per transaction; a pause waits for so many at most. */
    @WithDefault("200")
    @Min(1)
    @Max(5000)
    int chunkSize();
  }

  /** The nightly count of units per entry of the industry list. */
  interface IndustryCheck {

    /** When it counts, as a cron expression; {@code off} for never. */
    @WithDefault("0 30 6 * * ?")
    String cron();
  }

  /** Lists of § 13-1: proposed, simulated, adopted. */
  IndustryLists industryLists();

  /** Lists of § 13-1: proposed, simulated, adopted. */
  interface IndustryLists {

    /** How often a replica asks whether another has adopted a list. */
    @WithDefault("2S")
    Duration lookEvery();

    /**
     * How often a replica looks for simulations and days that turn the list; {@code off}: never.
     */
    @WithDefault("2s")
    String jobsEvery();

    /** How long a replica that says nothing keeps a job; a chunk must take less. */
    @WithDefault("30S")
    Duration lease();

    /** Employers per transaction when the register is brought in line with a list. */
    @WithDefault("5000")
    @Min(1)
    @Max(10_000)
    int chunkSize();

    /** Such transactions at once, each over a connection of its own. */
    @WithDefault("2")
    @Min(1)
    @Max(8)
    int chunksAtOnce();

    /** Employers per transaction of a simulation. */
    @WithDefault("50000")
    @Min(1)
    @Max(500_000)
    int simulationChunkSize();

    /** From when the six years between two reviews are counted; the law does not say. */
    @WithDefault("PERIODS_FROM_LAW")
    ReviewSchedule.Reading reviewReading();
  }

  /** From where on something is a sign of an empty plan or report. */
  Signs signs();

  /**
   * From where on something is a sign of an empty plan or report; set by the office, not by law.
   */
  interface Signs {

    /** Words of a concrete action, at least; fewer are a heading. */
    @WithDefault("2")
    @Min(1)
    int concreteWords();

    /** E3: areas of § 13-2 without measure or reason, from. */
    @WithDefault("1")
    @Min(1)
    @Max(8)
    int missingAreas();

    /** E5, E9: share of the text in common, from. */
    @WithDefault("0.8")
    @DecimalMin("0.1")
    @DecimalMax("1")
    double sameText();

    /** E5: other customers of the provider with nearly the same text, from. */
    @WithDefault("2")
    @Min(1)
    int samePlans();

    /** E7: days after a planned day without an update, more than. */
    @WithDefault("30")
    @Min(0)
    int staleDays();

    /** E8: words of a report, fewer than. */
    @WithDefault("50")
    @Min(0)
    int reportWords();

    /** E10: share of what was due and is not delivered, from. */
    @WithDefault("0.5")
    @DecimalMin("0.01")
    @DecimalMax("1")
    double notDelivered();

    /** E10: share of the planned hours that is delivered, less than. */
    @WithDefault("0.5")
    @DecimalMin("0")
    @DecimalMax("1")
    double deliveredHours();

    /** E11: share of health checks in activities, from. */
    @WithDefault("0.8")
    @DecimalMin("0.01")
    @DecimalMax("1")
    double healthChecks();

    /** E12: share of additional services in activities, from. */
    @WithDefault("0.5")
    @DecimalMin("0.01")
    @DecimalMax("1")
    double additionalServices();

    /** E15: share of words in common from which two recommendations are the same. */
    @WithDefault("0.8")
    @DecimalMin("0.1")
    @DecimalMax("1")
    double sameRecommendation();

    /** E16: customers of a provider that were looked at, from. */
    @WithDefault("5")
    @Min(1)
    int customers();

    /** E16: signs at one customer, from. */
    @WithDefault("3")
    @Min(1)
    int signsPerCustomer();

    /** E16: share of the customers with as many signs, from. */
    @WithDefault("0.5")
    @DecimalMin("0.01")
    @DecimalMax("1")
    double customersWithSigns();

    /** Plan against report: days between planned day and delivery, at most. */
    @WithDefault("92")
    @Min(0)
    int mostDaysApart();

    /** Plan against report: share of words in common from which texts alone make a match. */
    @WithDefault("0.5")
    @DecimalMin("0.1")
    @DecimalMax("1")
    double sameWords();

    /** How often it is looked for plans in which time alone may show a sign; off for never. */
    @WithDefault("1m")
    String every();

    /** Plans and reports per transaction then. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int batchSize();
  }

  /** Reading the bulk files of the national register. */
  interface Imports {

    /** Records per transaction. More is faster and keeps events back for longer. */
    @WithDefault("5000")
    @Min(1)
    @Max(50_000)
    int chunkSize();

    /** Chunks of one import that are written at once, each over a connection of its own. */
    @WithDefault("2")
    @Min(1)
    @Max(8)
    int chunksAtOnce();

    /** The classification of a file's industry codes when the sender does not say. */
    @WithDefault("SN2025")
    Classification classification();

    /** Whether numbers of the national test world (beginning with 2 or 3) are let in. */
    @WithDefault("false")
    boolean syntheticAllowed();

    /** Bytes of the largest file that is let in, packed as it comes. */
    @WithDefault("4294967296")
    @Min(1_000_000)
    long largestFile();
  }

  /** Following the update feed of the national register; off until address and contact are set. */
  interface Feed {

    /**
     * Address of the register's interface, {@code https://data.brreg.no/enhetsregisteret/api}.
     * None: the feed is off.
     */
    Optional<URI> address();

    /** Who the register may write to; sent in {@code User-Agent}. None: the feed is off. */
    Optional<@Size(min = 3, max = 200) String> contact();

    /** How often it is looked whether something is due; {@code off} for never. */
    @WithDefault("30s")
    String every();

    /** Pause after the feed has had no more. */
    @WithDefault("5m")
    @DurationMin(seconds = 10)
    @DurationMax(hours = 6)
    Duration pollInterval();

    /** Pause after the first failure; it doubles with each that follows. */
    @WithDefault("30s")
    @DurationMin(seconds = 1)
    @DurationMax(hours = 1)
    Duration firstPause();

    /** Longest pause after failures; a longer one that the register asks for is kept too. */
    @WithDefault("1h")
    @DurationMin(seconds = 1)
    @DurationMax(hours = 6)
    Duration longestPause();

    /** Items per transaction, and numbers in one question; the register allows 2000. */
    @WithDefault("1000")
    @Min(1)
    @Max(2000)
    int batchSize();

    /** How long connecting may take. */
    @WithDefault("5s")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 1)
    Duration connectTimeout();

    /** How long an answer may take, to its last byte. */
    @WithDefault("1m")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 10)
    Duration timeout();

    /** How long fetching and reading a bulk file may take. */
    @WithDefault("1h")
    @DurationMin(minutes = 1)
    @DurationMax(hours = 12)
    Duration bulkTimeout();

    /**
     * When the bulk files are fetched and compared, as a cron expression in Norwegian time; {@code
     * off} for never.
     */
    @WithDefault("0 0 7 ? * SUN")
    String bulkCron();

    /** Alarm when no batch has succeeded for so long. */
    @WithDefault("6h")
    @DurationMin(minutes = 1)
    Duration alarmWithoutSuccess();

    /** Alarm when the newest item is older than this. */
    @WithDefault("48h")
    @DurationMin(minutes = 1)
    Duration alarmNewestItem();

    /** Whether there is a register to follow, and somebody it may write to. */
    static boolean isOn(Feed feed) {
      return feed.address().isPresent() && feed.contact().isPresent();
    }
  }

  /** Affiliations that one side has reported. */
  Affiliation affiliation();

  /** Affiliations that one side has reported. */
  interface Affiliation {

    /** Days the other side has to answer; after them silence is taken as agreement. */
    @WithDefault("30")
    @Min(1)
    @Max(365)
    int answerDays();

    /** Days the other side of a dispute has for its statement. */
    @WithDefault("14")
    @Min(1)
    @Max(365)
    int statementDays();

    /**
     * Month and day by which a year's annual report is expected the year after, unless the plan
     * says another.
     */
    @WithDefault("04-01")
    @Pattern(regexp = "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])")
    String annualReportDue();

    /** Rows of the longest customer list that is let in. */
    @WithDefault("10000")
    @Min(1)
    @Max(100_000)
    int longestList();
  }

  /** Dispensations from the duty. */
  Dispensations dispensations();

  /** Dispensations from the duty. */
  interface Dispensations {

    /**
     * The part of the authority that decides on dispensations; who hears an appeal follows from it.
     * Set by the office, not by law.
     */
    @WithDefault("LOCAL_OFFICE")
    DecidingBody decidingBody();

    /** Years a dispensation is given for as the rule. Guidance, set by the office, not by law. */
    @WithDefault("3")
    @Min(1)
    @Max(10)
    int years();

    /** Years after the decision in which it ends at the latest. Set by the office, not by law. */
    @WithDefault("10")
    @Min(1)
    @Max(50)
    int longestYears();

    /** Weeks an employer gets to hand in what is missing. Set by the office, not by law. */
    @WithDefault("3")
    @Min(1)
    @Max(26)
    int weeksToAnswer();

    /** Weeks an employer gets to comment on an advance notice. Set by the office, not by law. */
    @WithDefault("3")
    @Min(1)
    @Max(26)
    int weeksToComment();

    /** Most documents of one application. Set by the office, not by law. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int documentsPerApplication();

    /** How often the ends of dispensations are told; {@code off} for never. */
    @WithDefault("5s")
    String sweepEvery();
  }

  /** The duty and its grounds. */
  Duties duties();

  /** The duty and its grounds. */
  interface Duties {

    /** How often it looks for grounds that begin or have ended; {@code off} for never. */
    @WithDefault("30s")
    String sweepEvery();

    /** After how many months an employer's own risk assessment is to be made again. */
    @WithDefault("12")
    @Min(1)
    @Max(120)
    int reviewAfterMonths();

    /** Control points of inspections whose orders are to be affiliated. */
    @WithDefault("5527")
    Set<String> controlPointsOfAffiliation();
  }
}
