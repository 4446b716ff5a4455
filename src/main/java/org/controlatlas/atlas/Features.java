package org.controlatlas.atlas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Geometry;

/** The features of a collection. They may be made only when they are asked for. */
public interface Features {

    /** All of them: a list that knows its size and makes a feature when it is reached. */
    List<Feature> all();

    Optional<Feature> get(String id);

    /** The pieces of which their geometries are made. */
    Stream<Geometry> ground();

    /** From the first day that one of them is true to the last; empty if none has a time. */
    Optional<DateRange> days();
}
