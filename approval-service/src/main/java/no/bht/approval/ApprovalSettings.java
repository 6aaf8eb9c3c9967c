package no.bht.approval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Period;
import no.bht.casework.domain.DecidingBody;

/** Every setting of the approval service. */
@ConfigMapping(prefix = "bht.approval")
public interface ApprovalSettings {

  /**
   * The part of the authority that decides on applications; who hears an appeal follows from it.
   * Set by the office, not by law.
   */
  @WithDefault("LOCAL_OFFICE")
  DecidingBody decidingBody();

  /** Documents handed in with applications. */
  Documents documents();

  /** Telling the ends of approvals. */
  Sweep sweep();

  /** The public register. */
  PublicRegister register();

  /** How applications are handled. Set by the office, not by law. */
  Handling handling();

  /** From when hired-in staff gives a warning. Set by the office, not by law. */
  HiredIn hiredIn();

  /** How applications are handled. */
  interface Handling {

    /** Months from receipt in which the office means to decide. */
    @WithDefault("3")
    @Min(1)
    @Max(24)
    int monthsToDecide();

    /** Weeks a provider gets to answer a request for information. */
    @WithDefault("3")
    @Min(1)
    @Max(26)
    int weeksToAnswer();

    /** Weeks a provider gets to comment on an advance notice. */
    @WithDefault("3")
    @Min(1)
    @Max(26)
    int weeksToComment();
  }

  /** From when hired-in staff gives a warning; practice known from 2016, it never blocks. */
  interface HiredIn {

    /** Most competence fields that reach their share with hired-in staff only. */
    @WithDefault("2")
    @Min(0)
    @Max(4)
    int mostFields();

    /** Least share of the professional staff that is permanently employed, in per cent; above. */
    @WithDefault("50")
    @Min(0)
    @Max(100)
    int permanentAbovePercent();

    /** Least position of one who is hired in, in per cent of a full-time position. */
    @WithDefault("30")
    @Min(1)
    @Max(100)
    int leastPercentage();
  }

  /** Documents handed in with applications. */
  interface Documents {

    /** Most documents of one application. Set by the office, not by law. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int perApplication();
  }

  /** Telling the ends of approvals. */
  interface Sweep {

    /** How often it looks for approvals that have ended; {@code off} for never. */
    @WithDefault("5s")
    String every();

    /** How many approvals one transaction takes. */
    @WithDefault("100")
    @Min(1)
    @Max(10000)
    int batchSize();

    /**
     * How long after an approval has ended a provider that has not applied is reminded. Set by the
     * office, not by law.
     */
    @WithDefault("P1M")
    Period reminderAfter();
  }

  /** The public register. */
  interface PublicRegister {

    /**
     * How much of the name asked for must be found in a provider's name, from 0 to 1. Set by the
     * office, not by law.
     */
    @WithDefault("0.3")
    @DecimalMin("0.05")
    @DecimalMax("1")
    float nameLikeness();

    /** How often it is looked whether another replica has changed the register. */
    @WithDefault("100ms")
    Duration lookEvery();

    /** How long after such a look answers are given from memory; zero for never. */
    @WithDefault("500ms")
    Duration trustFor();
  }
}
