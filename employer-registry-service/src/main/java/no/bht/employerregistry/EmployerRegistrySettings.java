package no.bht.employerregistry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.listreview.domain.ReviewSchedule;

/**
 * Settings of the employer registry, beside those of {@link AffiliationSettings}, {@link
 * DispensationSettings}, {@link FeedSettings} and {@link SignSettings}; set by the office, not by
 * law.
 */
@ConfigMapping(prefix = "bht.employer-registry")
public interface EmployerRegistrySettings {

  /** Reading the bulk files of the national register. */
  Imports imports();

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

  /** The nightly count of coverage. */
  Coverage coverage();

  /** The nightly count of coverage. */
  interface Coverage {

    /**
     * When every table of the day that has ended is counted and kept, as a cron expression in
     * Norwegian time; {@code off} for never.
     */
    @WithDefault("0 10 3 * * ?")
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
