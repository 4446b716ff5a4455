package org.controlatlas.intake.directory;

import java.time.LocalDate;

/** A day that the archive shows, and how many polygons it shows. */
public record Observed(LocalDate day, String file, int features) {}
