package org.controlatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tileverse.pmtiles.PMTilesHeader;
import io.tileverse.pmtiles.PMTilesReader;
import io.tileverse.tiling.pyramid.TileIndex;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.territory.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive of the three squares, as another library reads it. */
class PmtilesArchiveTest {

    private static final String METADATA = "{\"name\":\"Squares\",\"vector_layers\":[]}";

    private final ControlTiles tiles = new ControlTiles(
            new Atlas(DatasetLoader.load(Path.of("src/test/resources/dataset/squares"))),
            Optional.empty(),
            Account.CONSENSUS);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 10})
    void holdsEveryTileAndNoOther(int greatestZoom) throws IOException {
        try (var reader = new PMTilesReader(write(greatestZoom))) {
            var all = IntStream.rangeClosed(0, greatestZoom)
                    .boxed()
                    .flatMap(tiles::tiles)
                    .filter(it -> tiles.encode(it).isPresent())
                    .toList();

            assertThat(reader.getHeader().addressedTilesCount()).isEqualTo(all.size());
            assertThat(reader.getTileIndices().count()).isEqualTo(all.size());
            for (var tile : all) {
                var read = reader.getTile(TileIndex.zxy(tile.zoom(), tile.column(), tile.row()));
                assertThat(read)
                        .as(tile.toString())
                        .isEqualTo(tiles.encode(tile).map(ByteBuffer::wrap));
            }
        }
    }

    @Test
    void itsHeaderSaysWhatIsInIt() throws IOException {
        try (var reader = new PMTilesReader(write(6))) {
            var header = reader.getHeader();
            assertThat(header.tileType()).isEqualTo(PMTilesHeader.TILETYPE_MVT);
            assertThat(header.tileCompression()).isEqualTo(PMTilesHeader.COMPRESSION_GZIP);
            assertThat(header.maxZoom()).isEqualTo((byte) 6);
            assertThat(header.clustered()).isTrue();
            assertThat(header.minLon()).isCloseTo(10, within(1e-6));
            assertThat(header.maxLat()).isCloseTo(52, within(1e-6));
            assertThat(reader.getMetadataAsString()).isEqualTo(METADATA);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "2, 1, 3", "5, 10, 16", "12, 1551, 2547", "14, 16383, 16383"})
    void tilesComeInTheOrderThatReadersExpect(int zoom, int row, int column) throws IOException {
        try (var reader = new PMTilesReader(write(0))) {
            assertThat(HilbertCurve.position(new Tile(zoom, row, column)))
                    .isEqualTo(reader.getTileId(TileIndex.zxy(zoom, column, row)));
        }
    }

    @Test
    void aLongDirectoryHasLeavesSoThatItsRootStaysShort() {
        var random = new Random(1);
        var entries = new ArrayList<PmtilesDirectory.Entry>();
        for (var i = 0; i < 100_000; i++) {
            entries.add(new PmtilesDirectory.Entry(3L * i, random.nextInt(1 << 30), 1 + random.nextInt(5000), 1));
        }

        var directory = PmtilesDirectory.of(entries);

        assertThat(PmtilesArchive.HEADER_BYTES + directory.root().length).isLessThan(16_384);
        assertThat(directory.leaves()).isNotEmpty();
    }

    private Path write(int greatestZoom) throws IOException {
        var file = directory.resolve("squares.pmtiles");
        PmtilesArchive.write(tiles, greatestZoom, METADATA.getBytes(StandardCharsets.UTF_8), file);
        return file;
    }
}
