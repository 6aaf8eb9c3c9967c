package no.bht.employerregistry.registerfeed.domain;

/** One replica follows the feeds at a time; falls open when its process dies. */
public interface FeedLock {

  /**
   * Does the work if nobody else does now.
   *
   * @return whether it was done
   */
  boolean alone(Runnable work);
}
