package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;

/** A main unit of the register (enhet). */
public record MainUnit(
    String number,
    String name,
    LegalForm form,
    Industry industry,
    Employees employees,
    Location location,
    LocalDate registeredOn,
    boolean bankrupt) {}
