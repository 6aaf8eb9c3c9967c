package no.bht.platform.person;

import io.smallrye.config.ConfigMapping;

/** How persons are recognised. */
@ConfigMapping(prefix = "bht.persons")
interface PersonSettings {

  /**
   * Key of the hash that stands for a person: base64 of at least 32 bytes, the same for every
   * service, from the environment ({@code BHT_PERSONS_HASH_KEY}). Has no default: the service does
   * not start without it.
   */
  String hashKey();
}
