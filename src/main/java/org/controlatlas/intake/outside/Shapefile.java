package org.controlatlas.intake.outside;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.h2gis.functions.io.shp.internal.ShapefileReader;
import org.locationtech.jts.geom.Geometry;

/**
 * A shapefile: polygons in {@code .shp}, their table in the {@code .dbf} beside it, the reference system in {@code .prj}.
 *
 * <p>Read with the reader inside H2GIS, because its public entrance wants a database. The index {@code .shx} is not needed.
 */
record Shapefile(Path shapes) implements RowFile {

    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int WORD_BYTES = 2;

    /** One shapefile in a zip archive, be it in a folder there. It is unpacked for as long as this program runs. */
    static Shapefile zipped(Path archive) throws IOException {
        var folder = Files.createTempDirectory("shapefile");
        folder.toFile().deleteOnExit();
        var shapes = new ArrayList<Path>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var name = Path.of(entry.getName()).getFileName();
                if (!entry.isDirectory() && name != null) {
                    var file = folder.resolve(name.toString());
                    Files.copy(zip.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
                    file.toFile().deleteOnExit();
                    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".shp")) {
                        shapes.add(file);
                    }
                }
            }
        } catch (ZipException e) {
            throw new UnreadableFile(archive.getFileName() + " is no zip archive: " + e.getMessage(), e);
        }
        if (shapes.size() != 1) {
            throw new UnreadableFile(archive.getFileName() + " holds "
                    + shapes.stream().map(it -> it.getFileName().toString()).toList()
                    + "; it must be one shapefile (.shp)");
        }
        return new Shapefile(shapes.get(0));
    }

    @Override
    public FileCrs crs(Place place, Findings findings) throws IOException {
        var prj = beside(shapes, ".prj");
        if (prj.isEmpty()) {
            findings.notice(place, "has no .prj file and is taken for longitude and latitude of WGS 84");
            return FileCrs.CRS84;
        }
        return FileCrs.ofWkt(Files.readString(prj.get()), place, findings);
    }

    @Override
    public List<FeatureRow> rows(Place place, Findings findings) throws IOException {
        var grounds = grounds();
        var dbf = beside(shapes, ".dbf")
                .orElseThrow(
                        () -> new UnreadableFile(place.file() + " has no .dbf file beside it, which tells of whom"));
        var records = new DbfTable(dbf, beside(shapes, ".cpg"), place, findings).rows(place, findings);
        if (records.size() != grounds.size()) {
            throw new UnreadableFile(place.file() + " has " + grounds.size() + " shapes and " + records.size()
                    + " rows in its .dbf file");
        }
        var rows = new ArrayList<FeatureRow>();
        for (var i = 0; i < records.size(); i++) {
            if (records.get(i).isPresent()) {
                rows.add(new FeatureRow(grounds.get(i), records.get(i).get()));
            }
        }
        return rows;
    }

    private List<Optional<Geometry>> grounds() throws IOException {
        var grounds = new ArrayList<Optional<Geometry>>();
        try (var channel = FileChannel.open(shapes)) {
            var reader = reader(channel);
            var lengths = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (var at = HEADER_BYTES; at + RECORD_HEADER_BYTES < channel.size(); ) {
                grounds.add(Optional.ofNullable(reader.geomAt(at)).filter(it -> !it.isEmpty()));
                at += RECORD_HEADER_BYTES + WORD_BYTES * lengths.getInt(at + Integer.BYTES);
            }
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            throw unreadable(e);
        }
        return grounds;
    }

    private ShapefileReader reader(FileChannel channel) {
        try {
            return new ShapefileReader(channel);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private UnreadableFile unreadable(Exception e) {
        return new UnreadableFile(shapes.getFileName() + " is no shapefile: " + e.getMessage(), e);
    }

    /** The file of the same name with another ending, in small letters or capitals. */
    private static Optional<Path> beside(Path file, String ending) throws IOException {
        var name = file.getFileName().toString();
        var stem = name.substring(0, name.length() - ending.length()).toLowerCase(Locale.ROOT);
        try (var files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(it ->
                            it.getFileName().toString().toLowerCase(Locale.ROOT).equals(stem + ending))
                    .findFirst();
        }
    }
}
