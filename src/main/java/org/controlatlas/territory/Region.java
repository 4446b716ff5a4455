package org.controlatlas.territory;

import java.util.Optional;

/** A group of districts that sources speak of as one, such as an autonomous oblast; it has no polygon of its own. */
public record Region(DistrictId id, Optional<DistrictId> parent, LocalText names) {}
