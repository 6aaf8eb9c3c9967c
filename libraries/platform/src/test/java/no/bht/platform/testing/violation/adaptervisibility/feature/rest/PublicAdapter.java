package no.bht.platform.testing.violation.adaptervisibility.feature.rest;

/** Planted: an adapter that everybody sees. */
public final class PublicAdapter {
  private PublicAdapter() {}
}
