package org.controlatlas.ogc.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.Link;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.controlatlas.ogc.SchemaProperty;
import org.controlatlas.territory.Dataset;
import org.controlatlas.tile.ControlTiles;
import org.controlatlas.tile.Tile;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.MediaType;

/** Tile set metadata as OGC 17-083r4 encodes it in JSON. */
record TileSet(
        String title,
        String description,
        String dataType,
        String crs,
        String tileMatrixSetURI,
        String tileMatrixSetDefinition,
        List<Limits> tileMatrixSetLimits,
        String version,
        String license,
        List<String> mediaTypes,
        BoundingBox boundingBox,
        List<Layer> layers,
        List<Link> links) {

    private static final TileMatrixSet MATRICES = TileMatrixSet.WEB_MERCATOR_QUAD;
    private static final String VECTOR = "vector";

    static TileSet of(ControlTiles tiles, Dataset dataset) {
        var collection = tiles.collection();
        return new TileSet(
                collection.title(),
                collection.description(),
                VECTOR,
                MATRICES.crs(),
                MATRICES.uri(),
                TileLinks.definition(MATRICES).href(),
                IntStream.rangeClosed(0, Tile.GREATEST_ZOOM)
                        .mapToObj(Limits::of)
                        .toList(),
                dataset.version(),
                dataset.description().licence(),
                List.of(MediaTypes.MVT),
                BoundingBox.of(collection.extent()),
                List.of(Layer.of(tiles)),
                TileLinks.ofTileSet(MATRICES));
    }

    /** What a list of tile sets tells of one: enough to find it. */
    record Reference(String title, String dataType, String crs, String tileMatrixSetURI, List<Link> links) {

        static Reference of(ControlTiles tiles, Link self) {
            return new Reference(
                    tiles.collection().title(),
                    VECTOR,
                    MATRICES.crs(),
                    MATRICES.uri(),
                    List.of(self, TileLinks.definition(MATRICES)));
        }
    }

    /** The tiles of a level that are served. */
    record Limits(String tileMatrix, int minTileRow, int maxTileRow, int minTileCol, int maxTileCol) {

        static Limits of(int zoom) {
            var last = Tile.across(zoom) - 1;
            return new Limits(String.valueOf(zoom), 0, last, 0, last);
        }
    }

    record BoundingBox(List<Double> lowerLeft, List<Double> upperRight, String crs) {

        static BoundingBox of(Envelope extent) {
            return new BoundingBox(
                    List.of(extent.getMinX(), extent.getMinY()),
                    List.of(extent.getMaxX(), extent.getMaxY()),
                    Crs.CRS84.uri());
        }
    }

    /** The features of a collection in the tiles. */
    record Layer(
            String id,
            String title,
            String description,
            String dataType,
            String geometryType,
            String minTileMatrix,
            String maxTileMatrix,
            Schema propertiesSchema,
            List<Link> links) {

        static Layer of(ControlTiles tiles) {
            var collection = tiles.collection();
            return new Layer(
                    collection.id(),
                    collection.title(),
                    collection.description(),
                    VECTOR,
                    "polygons",
                    "0",
                    String.valueOf(Tile.GREATEST_ZOOM),
                    Schema.of(tiles),
                    List.of(Links.to(
                            "/collections/" + collection.id(),
                            "collection",
                            MediaType.APPLICATION_JSON_VALUE,
                            "The collection")));
        }
    }

    record Schema(String type, Map<String, SchemaProperty> properties) {

        static Schema of(ControlTiles tiles) {
            Map<String, SchemaProperty> properties = new LinkedHashMap<>();
            tiles.schema().forEach(it -> properties.put(it.name(), SchemaProperty.of(it)));
            return new Schema("object", properties);
        }
    }
}
