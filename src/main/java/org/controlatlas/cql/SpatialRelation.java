package org.controlatlas.cql;

import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** How two geometries lie to one another (CQL2, 7.6): the relations of Simple Features. */
enum SpatialRelation {
    S_CONTAINS(RelatePredicate::contains),
    S_CROSSES(RelatePredicate::crosses),
    S_DISJOINT(RelatePredicate::disjoint),
    S_EQUALS(RelatePredicate::equalsTopo),
    S_INTERSECTS(RelatePredicate::intersects),
    S_OVERLAPS(RelatePredicate::overlaps),
    S_TOUCHES(RelatePredicate::touches),
    S_WITHIN(RelatePredicate::within);

    private final Supplier<TopologyPredicate> predicate;

    SpatialRelation(Supplier<TopologyPredicate> predicate) {
        this.predicate = predicate;
    }

    boolean holds(Object a, Object b) {
        return RelateNG.relate((Geometry) a, (Geometry) b, predicate.get());
    }
}
