/**
 * Control as vector tiles, and as one archive of them.
 *
 * <p>{@link org.controlatlas.tile.ControlTiles} makes the tiles of some days, {@link org.controlatlas.tile.PmtilesArchive}
 * writes them into a file. Tiles are those of the OGC tile matrix set WebMercatorQuad.
 */
@NullMarked
package org.controlatlas.tile;

import org.jspecify.annotations.NullMarked;
