package org.controlatlas.dataset;

import java.nio.file.Path;
import java.util.List;
import org.controlatlas.dataset.control.ControlTable;
import org.controlatlas.dataset.file.Faults;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.Dataset;

/**
 * Reads a data set directory.
 *
 * <p>Every table and every polygon is read before the verdict, so that one run tells all that is wrong.
 */
public final class DatasetLoader {

    private final Workbook book;
    private final Faults faults = new Faults();

    private DatasetLoader(Path directory) {
        book = new Workbook(directory, faults);
    }

    /** Throws {@link InvalidDataset} with every fault when the directory does not hold a whole and sound data set. */
    public static Dataset load(Path directory) {
        var loader = new DatasetLoader(directory);
        var dataset = loader.read();
        if (!loader.faults.isEmpty()) {
            throw new InvalidDataset(directory, loader.faults.sorted());
        }
        return dataset;
    }

    private Dataset read() {
        var ground = Ground.read(book);
        var legend = new Legend(book);
        var bibliography = new Bibliography(book);
        var spans = new ControlTable(book, ground.cells()).spans();
        var background = new BackgroundFile(book).features();
        return new Dataset(
                book.description(),
                book.files().version(),
                book.days(),
                ground.districts(),
                ground.regions(),
                ground.zones(),
                legend.parties(),
                legend.statuses(),
                ground.cells().orElse(List.of()),
                spans,
                new LegalStatusTable(book).legalStatuses(),
                new EventTable(book).events(),
                new PlaceTable(book, ground.axisOrder()).places(),
                new PeriodTable(book).periods(),
                new StatedAreaTable(book).statedAreas(),
                bibliography.sources(),
                bibliography.citations(),
                book.names().words(),
                background);
    }
}
