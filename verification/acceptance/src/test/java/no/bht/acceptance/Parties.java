package no.bht.acceptance;

import no.bht.acceptance.client.Synthetic;
import no.bht.acceptance.story.Provider;

/** Those who appear in the tests; each test takes numbers of its own. */
final class Parties {

  private static final int PROVIDERS = 1_000_000;
  private static final int EMPLOYERS = 2_000_000;

  private Parties() {}

  static Provider provider(int n) {
    return new Provider(
        Synthetic.organisationNumber(PROVIDERS + 20 * n), "Provider " + n + " (DEMO)", 10 * n);
  }

  static String employer(int n) {
    return Synthetic.organisationNumber(EMPLOYERS + 20 * n);
  }
}
