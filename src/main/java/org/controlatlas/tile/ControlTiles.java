package org.controlatlas.tile;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtEncoder;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Property;
import org.controlatlas.geo.DrawnCells;
import org.controlatlas.slice.Holding;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * The features of control in some days as Mapbox Vector Tiles (specification 2.1), in one layer that is named after the
 * collection.
 *
 * <p>Features are put together from cells that were simplified, and are cut to the tile, as a coverage: those of one day
 * never gap and never overlap. Safe for use by many threads.
 */
public final class ControlTiles {

    private final Atlas atlas;
    private final DrawnCells cells;
    private final Collection control;
    private final List<Property> schema;
    private final Optional<DateRange> days;
    private final Account account;
    private final Map<String, Map<String, Object>> attributes = new ConcurrentHashMap<>();

    /**
     * Makes tiles of what an account tells of these days, as {@link org.controlatlas.atlas.Collections#features} has it: of
     * all time if no days are given.
     */
    public ControlTiles(Atlas atlas, Optional<DateRange> days, Account account) {
        this.atlas = atlas;
        this.cells = atlas.drawnCells();
        this.control = atlas.collections().get(Collection.CONTROL).orElseThrow();
        this.schema = TileAttributes.schema(control);
        this.days = days;
        this.account = account;
    }

    /** Returns the encoded tile; empty if there is nothing in it. */
    public Optional<byte[]> encode(Tile tile) {
        var ground = cells.at(tile.zoom()).within(tile.box());
        var there = atlas.dataset().cells().stream()
                .filter(it -> ground.pieces().containsKey(it.id()))
                .toList();
        var toTile = AffineTransformation.translationInstance(-tile.west(), -tile.north());
        var drawn = atlas.collections().holdings(days, Optional.of(there), account).stream()
                .flatMap(it -> ground.union(it.cells().stream().map(Cell::id).toList()).map(toTile::transform).stream()
                        .peek(geometry -> geometry.setUserData(attributes(it))))
                .toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        MvtEncoder.encode(new JtsMvt(new JtsLayer(control.id(), drawn, DrawnCells.STEPS_PER_TILE))));
    }

    /** What the feature tells of itself, which is the same in every tile. */
    private Map<String, Object> attributes(Holding holding) {
        return attributes.computeIfAbsent(
                holding.span().id(),
                id -> TileAttributes.of(
                        atlas.collections().feature(holding),
                        schema,
                        atlas.dataset().days()));
    }

    /** The collection that the tiles show. */
    public Collection collection() {
        return control;
    }

    /** The attributes of features, with what each means. */
    public List<Property> schema() {
        return schema;
    }

    /** Returns the tiles of a zoom that may have something in them. */
    Stream<Tile> tiles(int zoom) {
        var extent = cells.at(zoom).extent();
        return extent.isNull() ? Stream.empty() : Tile.touching(extent, zoom);
    }
}
