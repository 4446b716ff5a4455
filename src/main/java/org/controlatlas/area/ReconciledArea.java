package org.controlatlas.area;

import java.util.Optional;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.StatedArea;

/**
 * A stated area beside the measured one.
 *
 * @param measured empty if it cannot be compared
 * @param explanation of the verdict, in English and French
 */
public record ReconciledArea(
        StatedArea stated, Optional<Measurement> measured, Verdict verdict, LocalText explanation) {

    /**
     * The same ground measured twice.
     *
     * @param squareKilometres geodesic, on the ellipsoid
     * @param equalAreaSquareKilometres on an equal-area projection, by another library
     */
    public record Measurement(double squareKilometres, double equalAreaSquareKilometres) {}

    /** Measured less stated: the part by which it lies outside the stated range; 0 within it. */
    public Optional<Double> difference() {
        return measured.map(it -> it.squareKilometres() - nearestStated(it.squareKilometres()));
    }

    public Optional<Double> differencePercent() {
        return measured.map(it -> {
            var nearest = nearestStated(it.squareKilometres());
            return 100 * (it.squareKilometres() - nearest) / nearest;
        });
    }

    private double nearestStated(double measuredArea) {
        return Math.min(Math.max(measuredArea, stated.squareKilometres()), stated.upper());
    }
}
