package org.controlatlas.intake.mosaic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.controlatlas.geo.Faces;
import org.controlatlas.geo.GeodesicArea;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.Place;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Cuts the ground of all claims, of all days, into plots. */
public final class Mosaic {

    private final List<Claim> claims;
    private final List<Polygon> faces;
    private final List<List<Integer>> claimsOfFace;

    private Mosaic(List<Claim> claims, List<Polygon> faces, List<List<Integer>> claimsOfFace) {
        this.claims = claims;
        this.faces = faces;
        this.claimsOfFace = claimsOfFace;
    }

    /**
     * Nodes all borders at once.
     *
     * @param stepsPerDegree of the grid on which every corner will lie
     */
    public static Mosaic of(List<Claim> claims, List<Unit> units, double stepsPerDegree) {
        var grounds = new ArrayList<Geometry>(claims.stream().map(Claim::ground).toList());
        units.forEach(it -> grounds.add(it.ground()));
        var faces = Faces.between(Linework.once(grounds), stepsPerDegree);
        return new Mosaic(
                claims,
                faces,
                Members.of(faces, claims.stream().map(Claim::ground).toList()));
    }

    /** Whether claims of different units, on whatever days, share more than a hundredth of the ground. */
    public boolean unitsOverlap() {
        var all = 0.0;
        var shared = 0.0;
        for (var i = 0; i < faces.size(); i++) {
            all += faces.get(i).getArea();
            shared += unitsAt(i).size() > 1 ? faces.get(i).getArea() : 0;
        }
        return shared > all / 100;
    }

    /** Returns the plots of districts that the claims themselves name; what two of them share goes to the first. */
    public List<Plot> byUnit(Histories histories, Findings findings) {
        Map<List<String>, Double> shared = new LinkedHashMap<>();
        var plots = plots(histories, findings, (face, ofFace) -> {
            var units = unitsAt(face);
            if (units.size() > 1) {
                shared.merge(units, GeodesicArea.squareKilometres(faces.get(face)), Double::sum);
            }
            return units.isEmpty() ? Share.NONE : new Share(units.get(0), ofUnit(ofFace, units.get(0)));
        });
        shared.forEach((units, km2) -> findings.fault(
                Place.file(String.join(" and ", units)),
                String.format(Locale.ROOT, "share %.3f km2", km2),
                "take it for ground of " + units.get(0)));
        return plots;
    }

    /** Returns the plots of districts that others have drawn; ground outside of them all is in {@code elsewhere}. */
    public List<Plot> within(List<Unit> units, String elsewhere, Histories histories, Findings findings) {
        var unitsOfFace = Members.of(faces, units.stream().map(Unit::ground).toList());
        return plots(histories, findings, (face, ofFace) -> {
            var at = unitsOfFace.get(face);
            var district = !at.isEmpty() ? units.get(at.get(0)).name() : ofFace.isEmpty() ? "" : elsewhere;
            return new Share(district, ofFace);
        });
    }

    /** Returns the plots of one district, which is all ground that was ever claimed. */
    public List<Plot> theatre(String name, Histories histories, Findings findings) {
        return plots(histories, findings, (face, ofFace) -> new Share(ofFace.isEmpty() ? "" : name, ofFace));
    }

    private List<String> unitsAt(int face) {
        return claimsOfFace.get(face).stream()
                .map(it -> claims.get(it).unit())
                .distinct()
                .toList();
    }

    private List<Integer> ofUnit(List<Integer> ofFace, String unit) {
        return ofFace.stream().filter(it -> claims.get(it).unit().equals(unit)).toList();
    }

    private List<Plot> plots(Histories histories, Findings findings, BiFunction<Integer, List<Integer>, Share> shares) {
        Map<Plotted, List<Geometry>> ground = new LinkedHashMap<>();
        Map<List<Integer>, Told> told = new LinkedHashMap<>();
        Map<Overlap, Double> overlaps = new LinkedHashMap<>();
        for (var i = 0; i < faces.size(); i++) {
            var share = shares.apply(i, claimsOfFace.get(i));
            if (!share.district.isEmpty()) {
                var face = faces.get(i);
                var its = told.computeIfAbsent(share.claims, it -> Told.of(claims(it), histories));
                ground.computeIfAbsent(new Plotted(share.district, its.tellings), it -> new ArrayList<>())
                        .add(face);
                its.overlaps.forEach(it -> overlaps.merge(it, GeodesicArea.squareKilometres(face), Double::sum));
            }
        }
        overlaps.forEach((overlap, km2) -> report(overlap, km2, histories.overlaps(), findings));
        var plots = new ArrayList<Plot>();
        ground.forEach((plotted, its) -> plots.add(new Plot(
                plotted.district,
                CoverageUnion.union(its.toArray(Geometry[]::new)).norm(),
                plotted.tellings)));
        return plots;
    }

    private List<Claim> claims(List<Integer> numbers) {
        return numbers.stream().map(claims::get).toList();
    }

    private static void report(Overlap overlap, double km2, boolean lawful, Findings findings) {
        var problem = String.format(
                Locale.ROOT,
                "claims %.3f km2 for %s from %s to %s that %s claims for %s",
                km2,
                overlap.second().party(),
                overlap.from(),
                overlap.to(),
                overlap.first().place(),
                overlap.first().party());
        if (lawful) {
            findings.notice(overlap.second().place(), problem + "; both are kept");
        } else {
            findings.fault(
                    overlap.second().place(),
                    problem,
                    "show it as contested, under " + overlap.first().party()
                            + " (or keep both claims with --overlaps)");
        }
    }

    /** The district that a face belongs to, none if empty, and the claims that count there. */
    private record Share(String district, List<Integer> claims) {

        static final Share NONE = new Share("", List.of());
    }

    private record Plotted(String district, List<Telling> tellings) {}

    private record Told(List<Telling> tellings, List<Overlap> overlaps) {

        static Told of(List<Claim> claims, Histories histories) {
            return new Told(histories.of(claims), Histories.overlaps(claims));
        }
    }
}
