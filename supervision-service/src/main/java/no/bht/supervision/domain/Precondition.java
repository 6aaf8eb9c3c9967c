package no.bht.supervision.domain;

/** What the caller demands of the version that is changed; throws if it is another. */
@FunctionalInterface
public interface Precondition {
  void check(long version);
}
