package org.controlatlas.area;

/** Whose square kilometres are added up. */
public enum Basis {
    /** The geodesic area of the polygons. */
    MEASURED,

    /** The figures that the source document prints, counted as it counts them. */
    DOCUMENT
}
