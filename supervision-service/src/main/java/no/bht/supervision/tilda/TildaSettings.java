package no.bht.supervision.tilda;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** What other authorities are told, and which of them may ask. */
@ConfigMapping(prefix = "bht.supervision.tilda")
public interface TildaSettings {
  /** Organisation number of the Authority: the source, and the one that inspects. */
  @WithDefault("974761211")
  @Pattern(regexp = "[0-9]{9}")
  String authority();

  /**
   * Organisation numbers of the supervisory authorities that may be told something. Authorities are
   * reorganised: the office keeps the list.
   */
  @WithDefault(
      "974761211,991825827,971203420,986174613,974761394,874761192,985399077,999601391,960478150,"
          + "974762994,974761645,974764067,974764687,974761319,974763230,967311014,974764350,"
          + "974762501,974760665,921627009")
  List<String> requestors();

  /** Whether asking with the number of a main unit gives what concerns its sub-units too. */
  @WithDefault("false")
  boolean includeSubUnits();

  /**
   * What becomes of a report on a sole proprietor, or on one whose form is not known: {@code STRIP}
   * leaves out what may tell of a person, {@code DROP} leaves out the report. Trends are always
   * left out.
   */
  @WithDefault("STRIP")
  SoleProprietorRule soleProprietors();

  /** Time after which an answer is broken off: the receiver waits 30 seconds. */
  @WithDefault("PT20S")
  @DurationMin(seconds = 1)
  @DurationMax(seconds = 28)
  Duration timeLimit();

  /**
   * Days for which it is kept who asked for what in whose name. Set by the office, not by law: as
   * long as somebody may ask who was told.
   */
  @WithDefault("1825")
  @Min(30)
  @Max(36_500)
  int keepAccessesDays();

  /** Rows of a large answer that are in memory at once. */
  @WithDefault("500")
  @Min(10)
  @Max(10_000)
  int fetchSize();

  /** Whom other authorities may turn to; never a person's name. */
  Contact contact();

  /** Whom other authorities may turn to. */
  interface Contact {
    /** Title of a position. */
    @WithDefault("Seksjonsleder")
    Optional<String> position();

    /** Department, where the inspection names no unit of its own. */
    Optional<String> department();

    /** Telephone number of a switchboard. */
    Optional<String> telephone();

    /** Address of a mailbox that several read. */
    Optional<String> email();

    /** Postal or visiting address. */
    Optional<String> address();
  }
}
