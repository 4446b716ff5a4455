package org.controlatlas.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The polygons that we ship are those that their recipe makes. */
class VintageTest {

    private static final Path SHIPPED = Path.of("geodata/karabakh");
    private static final Path SOURCE = SHIPPED.resolve("recipe/source");

    @TempDir
    private Path made;

    @ParameterizedTest
    @ValueSource(strings = {"districts.geojson", "zones.geojson", "background.geojson"})
    void makesTheSameBytesAgain(String file) throws IOException {
        Vintage.of(SHIPPED.resolve("recipe")).write(made);

        assertThat(made.resolve(file)).hasSameBinaryContentAs(SHIPPED.resolve(file));
    }

    @Test
    void refusesASourceThatIsNotTheOnePinned() throws IOException {
        Files.copy(SOURCE.resolve("SHA256SUMS"), made.resolve("SHA256SUMS"));
        Files.writeString(made.resolve("aze.json"), Files.readString(SOURCE.resolve("aze.json")) + " ");
        var checksums = Checksums.of(made);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checksums.checked("aze.json"))
                .withMessageContaining("pinned is 112dbef5801e9116");
    }
}
