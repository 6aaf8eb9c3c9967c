package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sub-unit of the register (underenhet): an establishment.
 *
 * @param second the second industry code, if any
 * @param auxiliary what it does for its own group (hjelpeenhetskode), if that is all it does
 * @param countedOn day the register got the number of employees
 */
public record SubUnit(
    String number,
    String name,
    MainUnit mainUnit,
    Industry industry,
    @Nullable Industry second,
    @Nullable Industry auxiliary,
    Employees employees,
    LocalDate countedOn,
    Location location,
    LocalDate registeredOn) {}
