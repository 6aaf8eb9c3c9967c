package no.bht.employerregistry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import no.bht.employerregistry.industryrule.domain.Classification;

/** Every setting of the employer registry; set by the office, not by law. */
@ConfigMapping(prefix = "bht.employer-registry")
public interface EmployerRegistrySettings {

  /** Reading the bulk files of the national register. */
  Imports imports();

  /** Lists of § 13-1: proposed, simulated, adopted. */
  IndustryLists industryLists();

  /** Lists of § 13-1: proposed, simulated, adopted. */
  interface IndustryLists {

    /** How often a replica asks whether another has adopted a list. */
    @WithDefault("2S")
    Duration lookEvery();
  }

  /** Reading the bulk files of the national register. */
  interface Imports {

    /** Records per transaction. More is faster and keeps events back for longer. */
    @WithDefault("5000")
    @Min(1)
    @Max(50_000)
    int chunkSize();

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
}
