package org.controlatlas.territory;

/**
 * Who holds or claims.
 *
 * @param colour {@code #rrggbb}
 * @param pattern what is drawn over the colour, {@code none} for nothing
 */
public record Party(PartyId id, LocalText names, String colour, String pattern, LocalText note) {}
