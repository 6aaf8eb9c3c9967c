package no.bht.acceptance.demonstration.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person on the staff of a provider. Masks itself; the national identity number leaves the
 * process only in a request to a service.
 *
 * @param reference what the provider calls the person
 * @param profession null for administration
 */
public record StaffMember(
    String nationalIdentityNumber, String reference, @Nullable Profession profession) {

  /** Professions (faggrupper); what their own area leaves of a position is systematic HSE work. */
  public enum Profession {
    DOCTOR("MASTER", "OCCUPATIONAL_MEDICINE", 80),
    OCCUPATIONAL_HYGIENIST("MASTER", "OCCUPATIONAL_HYGIENE", 80),
    PHYSIOTHERAPIST("BACHELOR", "ERGONOMICS", 90),
    PSYCHOLOGIST("MASTER", "PSYCHOSOCIAL_ORGANISATIONAL", 90),
    NURSE("BACHELOR", "OCCUPATIONAL_MEDICINE", 60),
    HSE_ENGINEER("BACHELOR", "OCCUPATIONAL_HYGIENE", 50),
    OCCUPATIONAL_THERAPIST("BACHELOR", "ERGONOMICS", 70);

    private final String education;
    private final String area;
    private final int percentage;

    Profession(String education, String area, int percentage) {
      this.education = education;
      this.area = area;
      this.percentage = percentage;
    }

    public String education() {
      return education;
    }

    /** Per cent of a full-time position in each area. */
    public Map<String, Integer> areas() {
      return Map.of(area, percentage, "SYSTEMATIC_HSE", 100 - percentage);
    }
  }

  @Override
  public String toString() {
    return "StaffMember[" + reference + "]";
  }
}
