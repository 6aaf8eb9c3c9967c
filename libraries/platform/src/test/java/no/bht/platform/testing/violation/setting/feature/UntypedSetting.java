package no.bht.platform.testing.violation.setting.feature;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Planted: a setting read where it is used. */
final class UntypedSetting {
  @ConfigProperty(name = "untyped")
  String value = "";
}
