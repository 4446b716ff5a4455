package org.controlatlas.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.intake.ImportRequest.Districts;
import org.controlatlas.intake.directory.Contents;
import org.controlatlas.intake.directory.DatasetDirectory;
import org.controlatlas.intake.mosaic.Mosaic;
import org.controlatlas.intake.mosaic.Plot;
import org.controlatlas.intake.mosaic.Unit;
import org.controlatlas.intake.outside.Columns;
import org.controlatlas.intake.outside.Findings;
import org.controlatlas.intake.outside.GroundCheck;
import org.controlatlas.intake.outside.OutsideFile;
import org.controlatlas.intake.outside.Role;
import org.controlatlas.intake.outside.UnreadableFile;
import org.controlatlas.territory.Dataset;

/**
 * Makes a data set directory out of what others wrote, and checks it as the server will.
 *
 * <p>Throws {@link Refused} with every fault when there is one that may not be repaired, {@link UnreadableFile} when the
 * call does not fit the files, and {@link org.controlatlas.dataset.InvalidDataset} when the result does not load. In all
 * of these nothing is left behind.
 */
public final class Import {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double FINEST_STEPS_PER_DEGREE = 1e7;
    private static final String THEATRE = "Theatre";
    private static final String ELSEWHERE = "Elsewhere";

    private final ImportRequest request;
    private final Progress progress;
    private final Findings findings;

    public Import(ImportRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.findings = new Findings(request.reading().repair());
    }

    /**
     * What was made.
     *
     * @param findings notices and repairs
     */
    public record Result(Dataset dataset, Findings findings) {}

    /** A folder of files, each of which shows one day or says in each feature which. */
    public Result snapshots(Path folder) throws IOException {
        return make(() -> new Snapshots(request, progress, findings).read(folder));
    }

    /** One file of features that say from when to when. */
    public Result features(Path file) throws IOException {
        return make(() -> new DatedFeatures(request, findings).read(file));
    }

    /** A table of records that say from when to when, and a file of polygons that they name. */
    public Result records(Path table, Path polygons) throws IOException {
        return make(() -> new DatedFeatures(request, findings).readJoined(table, polygons));
    }

    /** Reads the archive. */
    @FunctionalInterface
    private interface Reader {

        Chronology read() throws IOException;
    }

    /**
     * Writes beside the place it is meant for, and moves it there when the loader has found no fault. What was read is
     * let go before it is loaded again, so that both need not fit into memory together.
     */
    private Result make(Reader reader) throws IOException {
        var out = request.target().out().toAbsolutePath().normalize();
        Files.createDirectories(out.getParent());
        var workshop = Files.createTempDirectory(out.getParent(), ".importing");
        var draft = workshop.resolve(out.getFileName());
        try {
            DatasetDirectory.write(draft, contents(reader.read()));
            progress.at("checking", 0, 1);
            var dataset = DatasetLoader.load(draft);
            Files.deleteIfExists(out);
            Files.move(draft, out);
            progress.at("checking", 1, 1);
            return new Result(dataset, findings);
        } finally {
            delete(workshop);
        }
    }

    private Contents contents(Chronology chronology) throws IOException {
        if (chronology.claims().isEmpty()) {
            throw findings.all().isEmpty()
                    ? new UnreadableFile("there is no polygon to import")
                    : new Refused(findings.all());
        }
        progress.at("cutting the ground", 0, 1);
        var plots = plots(chronology);
        progress.at("cutting the ground", 1, 1);
        if (!findings.standing().isEmpty()) {
            throw new Refused(findings.standing());
        }
        return new Contents(
                request.target().title().orElse(chronology.name()),
                chronology.name(),
                request.target().licence(),
                chronology.histories().days(),
                plots,
                chronology.stated(),
                chronology.observed(),
                request.ground().overlaps(),
                findings.all());
    }

    private List<Plot> plots(Chronology chronology) throws IOException {
        var units = units();
        var steps = Math.min(
                FINEST_STEPS_PER_DEGREE, METRES_PER_DEGREE / request.ground().gridMetres());
        var mosaic = Mosaic.of(chronology.claims(), units, steps);
        var histories = chronology.histories();
        if (!units.isEmpty()) {
            return mosaic.within(units, ELSEWHERE, histories, findings);
        }
        var wanted = request.ground().districts();
        var byUnit = wanted == Districts.UNITS
                || wanted == Districts.GUESSED && chronology.namesUnits() && !mosaic.unitsOverlap();
        return byUnit ? mosaic.byUnit(histories, findings) : mosaic.theatre(THEATRE, histories, findings);
    }

    private List<Unit> units() throws IOException {
        var file = request.ground().units();
        if (file.isEmpty()) {
            return List.of();
        }
        var features = GroundCheck.sound(
                OutsideFile.read(file.get(), findings), request.reading().latitudeFirst(), findings);
        var name = Columns.of(features, java.util.Map.of()).required(Role.UNIT, "--units");
        return features.stream().map(it -> new Unit(it.text(name), it.ground())).toList();
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
