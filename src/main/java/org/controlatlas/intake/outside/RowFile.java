package org.controlatlas.intake.outside;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A file that holds one table of features. */
interface RowFile {

    /** A row; the ground is in the file's own reference system, with rings in either direction. */
    record FeatureRow(Optional<Geometry> ground, Map<String, String> properties) {}

    /** What is odd about the file as a whole becomes a finding at the place. */
    FileCrs crs(Place place, Findings findings) throws IOException;

    /** Throws {@link UnreadableFile} if it is not what its name says. */
    List<FeatureRow> rows(Place place, Findings findings) throws IOException;
}
