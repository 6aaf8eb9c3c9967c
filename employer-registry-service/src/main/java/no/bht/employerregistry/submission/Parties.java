package no.bht.employerregistry.submission;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.platform.http.Cursor;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Employer and provider of a plan, a report or a document, and who of them calls. */
@RequestScoped
public class Parties {
  private final Caller caller;

  Parties(Caller caller) {
    this.caller = caller;
  }

  /**
   * The side that calls.
   *
   * @throws ProblemException 404 unless it is one of the two
   */
  public Side side(OrganisationNumber employer, OrganisationNumber provider) {
    if (caller.is(Roles.EMPLOYER) && caller.actsFor(employer)) {
      return Side.EMPLOYER;
    }
    if (caller.is(Roles.PROVIDER) && caller.actsFor(provider)) {
      return Side.PROVIDER;
    }
    throw ProblemException.notFound();
  }

  /**
   * @throws ProblemException 404 unless it is one of the two, or a registrar or inspector
   */
  public void requireSight(OrganisationNumber employer, OrganisationNumber provider) {
    if (!isOfficer()) {
      side(employer, provider);
    }
  }

  public boolean isOfficer() {
    return caller.is(Roles.REGISTRAR) || caller.is(Roles.INSPECTOR);
  }

  public Author author(Side side) {
    return new Author(side, caller.organisation().map(OrganisationNumber::value), caller.subject());
  }

  /**
   * Who made a version.
   *
   * @param subject who it is at the log-in; kept and not shown
   */
  public record Author(Side side, Optional<String> organisation, String subject) {}

  /**
   * What a list is about: a party that names nobody, or itself, gets its own; one that names
   * another gets nothing.
   */
  public Wanted wanted(
      @Nullable OrganisationNumber employer, @Nullable OrganisationNumber provider) {
    if (isOfficer()) {
      return new Wanted(employer, provider);
    }
    OrganisationNumber own = caller.organisation().orElseThrow(ProblemException::notFound);
    if (caller.is(Roles.EMPLOYER) && mayBe(employer, own)) {
      return new Wanted(own, provider);
    }
    if (caller.is(Roles.PROVIDER) && mayBe(provider, own)) {
      return new Wanted(employer, own);
    }
    throw ProblemException.notFound();
  }

  /** Null = any. */
  public record Wanted(
      @Nullable OrganisationNumber employer, @Nullable OrganisationNumber provider) {}

  private static boolean mayBe(@Nullable OrganisationNumber named, OrganisationNumber own) {
    return named == null || named.equals(own);
  }

  /** The id after which a page begins; the first of all where no cursor is given. */
  public static UUID following(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return new UUID(0, 0);
    }
    return Optional.of(Cursor.parse(after).key())
        .filter(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseThrow(Cursor::invalid);
  }

  /** The version after which a page begins; one before the first where no cursor is given. */
  public static long version(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return -1;
    }
    return Optional.of(Cursor.parse(after).key())
        .filter(key -> key.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .orElseThrow(Cursor::invalid);
  }
}
