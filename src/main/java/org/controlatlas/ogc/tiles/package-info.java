/** OGC API Tiles: the tile sets of control, their tiles, and the tile matrix sets that say how the plane is cut. */
@NullMarked
package org.controlatlas.ogc.tiles;

import org.jspecify.annotations.NullMarked;
