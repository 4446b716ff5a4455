package org.controlatlas.dataset;

import java.util.List;
import org.controlatlas.dataset.polygon.Feature;
import org.controlatlas.dataset.polygon.FeatureFile;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.BackgroundFeature;

/** {@code background.geojson}: what is drawn behind the districts. */
record BackgroundFile(Workbook book) {

    List<BackgroundFeature> features() {
        var file = FeatureFile.shapes(book.files(), "background.geojson");
        file.checkDirections();
        book.names().check(file.ids("background"));
        return file.features().stream().map(this::feature).toList();
    }

    private BackgroundFeature feature(Feature feature) {
        return new BackgroundFeature(
                feature.id(), feature.text("kind"), book.names().byId("background", feature.id()), feature.geometry());
    }
}
