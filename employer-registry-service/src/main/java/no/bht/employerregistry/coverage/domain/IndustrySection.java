package no.bht.employerregistry.coverage.domain;

import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.industryrule.domain.Classification;

/**
 * Names of the sections (næringshovedområder) of the standard industrial classification, Klass
 * classification 6. Which divisions a section has is told by {@link Classification#sections}.
 *
 * @param letter as the classification has it; the same letter is another section in the other one
 */
public record IndustrySection(
    Classification classification, String letter, String nb, String nn, String en) {

  /** Every section of both classifications, in their order. */
  public static final List<IndustrySection> ALL =
      List.of(
          sn2007(
              "A",
              "Jordbruk, skogbruk og fiske",
              "Jordbruk, skogbruk og fiske",
              "Agriculture, forestry and fishing"),
          sn2007(
              "B",
              "Bergverksdrift og utvinning",
              "Bergverksdrift og utvinning",
              "Mining and quarrying"),
          sn2007("C", "Industri", "Industri", "Manufacturing"),
          sn2007(
              "D",
              "Elektrisitets-, gass-, damp- og varmtvannsforsyning",
              "Elektrisitets-, gass-, damp- og varmtvassforsyning",
              "Electricity, gas, steam and air conditioning supply"),
          sn2007(
              "E",
              "Vannforsyning, avløps- og renovasjonsvirksomhet",
              "Vassforsyning, avløps- og renovasjonsverksemd",
              "Water supply; sewerage, waste management and remediation activities"),
          sn2007("F", "Bygge- og anleggsvirksomhet", "Byggje- og anleggsverksemd", "Construction"),
          sn2007(
              "G",
              "Varehandel, reparasjon av motorvogner",
              "Varehandel, reparasjon av motorvogner",
              "Wholesale and retail trade; repair of motor vehicles and motorcycles"),
          sn2007("H", "Transport og lagring", "Transport og lagring", "Transportation and storage"),
          sn2007(
              "I",
              "Overnattings- og serveringsvirksomhet",
              "Overnattings- og serveringsverksemd",
              "Accommodation and food service activities"),
          sn2007(
              "J",
              "Informasjon og kommunikasjon",
              "Informasjon og kommunikasjon",
              "Information and communication"),
          sn2007(
              "K",
              "Finansierings- og forsikringsvirksomhet",
              "Finansierings- og forsikringsverksemd",
              "Financial and insurance activities"),
          sn2007(
              "L",
              "Omsetning og drift av fast eiendom",
              "Omsetning og drift av fast eigedom",
              "Real estate activities"),
          sn2007(
              "M",
              "Faglig, vitenskapelig og teknisk tjenesteyting",
              "Fagleg, vitskapleg og teknisk tenesteyting",
              "Professional, scientific and technical activities"),
          sn2007(
              "N",
              "Forretningsmessig tjenesteyting",
              "Forretningsmessig tenesteyting",
              "Administrative and support service activities"),
          sn2007(
              "O",
              "Offentlig administrasjon og forsvar, og trygdeordninger underlagt offentlig forvaltning",
              "Offentleg administrasjon og forsvar, og trygdeordningar underlagde offentleg forvaltning",
              "Public administration and defence; compulsory social security"),
          sn2007("P", "Undervisning", "Undervisning", "Education"),
          sn2007(
              "Q",
              "Helse- og sosialtjenester",
              "Helse- og sosialtenester",
              "Human health and social work activities"),
          sn2007(
              "R",
              "Kulturell virksomhet, underholdning og fritidsaktiviteter",
              "Kulturell verksemd, underhaldning og fritidsaktivitetar",
              "Arts, entertainment and recreation"),
          sn2007("S", "Annen tjenesteyting", "Anna tenesteyting", "Other service activities"),
          sn2007(
              "T",
              "Lønnet arbeid i private husholdninger",
              "Lønt arbeid i private hushald",
              "Activities of households as employers"),
          sn2007(
              "U",
              "Internasjonale organisasjoner og organer",
              "Internasjonale organisasjonar og organ",
              "Activities of extraterritorial organisations and bodies"),
          sn2025(
              "A",
              "Jordbruk, skogbruk og fiske",
              "Jordbruk, skogbruk og fiske",
              "Agriculture, forestry and fishing"),
          sn2025(
              "B",
              "Bergverksdrift og utvinning",
              "Bergverksdrift og utvinning",
              "Mining and quarrying"),
          sn2025("C", "Industri", "Industri", "Manufacturing"),
          sn2025(
              "D",
              "Forsyning av elektrisitet, gass, damp og kjøleluft",
              "Forsyning av elektrisitet, gass, damp og kjøleluft",
              "Electricity, gas, steam and air conditioning supply"),
          sn2025(
              "E",
              "Vannforsyning, avløps-, renovasjons- og oppryddingsvirksomhet",
              "Vassforsyning, avløps-, renovasjons- og oppryddingsverksemd",
              "Water supply; sewerage, waste management and remediation activities"),
          sn2025("F", "Bygge- og anleggsvirksomhet", "Byggje- og anleggsverksemd", "Construction"),
          sn2025("G", "Varehandel", "Varehandel", "Wholesale and retail trade"),
          sn2025("H", "Transport og lagring", "Transport og lagring", "Transportation and storage"),
          sn2025(
              "I",
              "Overnattings- og serveringsvirksomhet",
              "Overnattings- og serveringsverksemd",
              "Accommodation and food service activities"),
          sn2025(
              "J",
              "Utgivelse, kringkasting, innholdsproduksjon og distribusjonsvirksomhet",
              "Utgjeving, kringkasting, innhaldsproduksjon og distribusjonsverksemd",
              "Publishing, broadcasting, and content production and distribution activities"),
          sn2025(
              "K",
              "Telekommunikasjon, dataprogrammering, konsulentvirksomhet, datainfrastruktur og andre tjenester tilknyttet informasjonsteknologi",
              "Telekommunikasjon, dataprogrammering, konsulentverksemd, datainfrastruktur og andre tenester knytte til informasjonsteknologi",
              "Telecommunication, computer programming, consulting, computing infrastructure and other information service activities"),
          sn2025(
              "L",
              "Finansiell tjenesteyting",
              "Finansiell tenesteyting",
              "Financial and insurance activities"),
          sn2025("M", "Eiendomsvirksomhet", "Eigedomsverksemd", "Real estate activities"),
          sn2025(
              "N",
              "Faglig, vitenskapelig og teknisk tjenesteyting",
              "Fagleg, vitskapleg og teknisk tenesteyting",
              "Professional, scientific and technical activities"),
          sn2025(
              "O",
              "Forretningsmessig tjenesteyting",
              "Forretningsmessig tenesteyting",
              "Administrative and support service activities"),
          sn2025(
              "P",
              "Offentlig administrasjon og forsvar, og trygdeordninger underlagt offentlig forvaltning",
              "Offentleg administrasjon og forsvar, og trygdeordningar underlagde offentleg forvaltning",
              "Public administration and defence; compulsory social security"),
          sn2025("Q", "Undervisning", "Undervisning", "Education"),
          sn2025(
              "R",
              "Helse- og sosialtjenester",
              "Helse- og sosialtenester",
              "Human health and social work activities"),
          sn2025(
              "S",
              "Kulturell virksomhet, idrett og fritidsaktiviteter",
              "Kulturell verksemd, idrett og fritidsaktivitetar",
              "Arts, sports and recreation"),
          sn2025("T", "Annen tjenesteyting", "Anna tenesteyting", "Other service activities"),
          sn2025(
              "U",
              "Lønnet arbeid i private husholdninger og annen vareproduksjon og tjenesteyting i private husholdninger til eget bruk",
              "Lønt arbeid i private hushald og annan vareproduksjon og tenesteyting i private hushald til eige bruk",
              "Activities of households as employers and undifferentiated goods- and services-producing activities of households for own use"),
          sn2025(
              "V",
              "Aktiviteter i internasjonale organisasjoner og organer",
              "Aktivitetar i internasjonale organisasjonar og organ",
              "Activities of extraterritorial organisations and bodies"));

  /** The section with this letter; empty if there is none. */
  public static Optional<IndustrySection> find(String classification, String letter) {
    return ALL.stream()
        .filter(
            section ->
                section.classification.name().equals(classification)
                    && section.letter.equals(letter))
        .findFirst();
  }

  private static IndustrySection sn2007(String letter, String nb, String nn, String en) {
    return new IndustrySection(Classification.SN2007, letter, nb, nn, en);
  }

  private static IndustrySection sn2025(String letter, String nb, String nn, String en) {
    return new IndustrySection(Classification.SN2025, letter, nb, nn, en);
  }
}
