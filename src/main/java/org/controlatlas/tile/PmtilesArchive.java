package org.controlatlas.tile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.controlatlas.tile.PmtilesDirectory.Entry;

/**
 * Tiles in a single file that a web page can read from any server that sends parts of files: PMTiles, version 3 of the
 * specification (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 *
 * <p>Clustered: tiles lie in the order of {@link HilbertCurve}, and equal tiles lie there once. Directories, metadata and
 * tiles are compressed with gzip.
 */
public final class PmtilesArchive {

    static final int HEADER_BYTES = 127;

    private static final byte VERSION = 3;
    private static final byte CLUSTERED = 1;
    private static final byte GZIP = 2;
    private static final byte MVT = 1;
    private static final double UNITS_PER_DEGREE = 10_000_000;

    private final ControlTiles tiles;
    private final int greatestZoom;
    private final List<Entry> entries = new ArrayList<>();
    /** Where each tile lies, by the hash of its bytes. */
    private final Map<UUID, Entry> contents = new HashMap<>();

    private long dataBytes;

    private PmtilesArchive(ControlTiles tiles, int greatestZoom) {
        this.tiles = tiles;
        this.greatestZoom = greatestZoom;
    }

    /**
     * Writes the tiles from zoom 0 to the greatest, none of them kept in memory: they lie in a second file beside the first
     * until their number is known.
     *
     * @param metadata a JSON object with at least {@code vector_layers}
     */
    public static void write(ControlTiles tiles, int greatestZoom, byte[] metadata, Path file) throws IOException {
        write(tiles, greatestZoom, metadata, file, PmtilesDirectory::of);
    }

    static void write(
            ControlTiles tiles,
            int greatestZoom,
            byte[] metadata,
            Path file,
            Function<List<Entry>, PmtilesDirectory> directories)
            throws IOException {
        var archive = new PmtilesArchive(tiles, greatestZoom);
        var data = file.resolveSibling(file.getFileName() + ".tiles");
        try (var out = new BufferedOutputStream(Files.newOutputStream(data))) {
            archive.collect(out);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            archive.writeDirectory(directories.apply(archive.entries), Gzip.compress(metadata), out);
            Files.copy(data, out);
        }
        Files.delete(data);
    }

    private void collect(OutputStream data) throws IOException {
        for (var zoom = 0; zoom <= greatestZoom; zoom++) {
            var inOrder = tiles.tiles(zoom).sorted(Comparator.comparingLong(HilbertCurve::position));
            for (var tile : (Iterable<Tile>) inOrder::iterator) {
                var content = tiles.encode(tile);
                if (content.isPresent()) {
                    add(HilbertCurve.position(tile), content.get(), data);
                }
            }
        }
    }

    private void add(long position, byte[] tile, OutputStream data) throws IOException {
        var hash = UUID.nameUUIDFromBytes(tile);
        var known = contents.get(hash);
        var last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (known == null) {
            var compressed = Gzip.compress(tile);
            var entry = new Entry(position, dataBytes, compressed.length, 1);
            data.write(compressed);
            dataBytes += compressed.length;
            contents.put(hash, entry);
            entries.add(entry);
        } else if (last != null && last.offset() == known.offset() && last.first() + last.count() == position) {
            entries.set(entries.size() - 1, new Entry(last.first(), last.offset(), last.length(), last.count() + 1));
        } else {
            entries.add(new Entry(position, known.offset(), known.length(), 1));
        }
    }

    private void writeDirectory(PmtilesDirectory directory, byte[] metadata, OutputStream file) throws IOException {
        file.write(header(directory, metadata.length));
        file.write(directory.root());
        file.write(metadata);
        file.write(directory.leaves());
    }

    private byte[] header(PmtilesDirectory directory, int metadataLength) {
        var header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put(VERSION);
        var offset = (long) HEADER_BYTES;
        for (var length : new long[] {directory.root().length, metadataLength, directory.leaves().length, dataBytes}) {
            header.putLong(offset).putLong(length);
            offset += length;
        }
        header.putLong(entries.stream().mapToLong(Entry::count).sum())
                .putLong(entries.size())
                .putLong(contents.size())
                .put(CLUSTERED)
                .put(GZIP)
                .put(GZIP)
                .put(MVT)
                .put((byte) 0)
                .put((byte) greatestZoom);
        putPlace(header);
        return header.array();
    }

    /** The corners of what is shown, and where and how close a map may begin. */
    private void putPlace(ByteBuffer header) {
        var extent = tiles.collection().extent();
        var centre = extent.centre();
        header.putInt(units(extent.getMinX()))
                .putInt(units(extent.getMinY()))
                .putInt(units(extent.getMaxX()))
                .putInt(units(extent.getMaxY()))
                .put((byte) Math.min(greatestZoom, closest()))
                .putInt(units(centre.x))
                .putInt(units(centre.y));
    }

    /** The greatest zoom at which a tile is as wide as what is shown. */
    private int closest() {
        var width = Math.max(tiles.collection().extent().getWidth(), Double.MIN_NORMAL);
        return (int) Math.max(0, Math.floor(Math.log(360 / width) / Math.log(2)));
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * UNITS_PER_DEGREE);
    }
}
