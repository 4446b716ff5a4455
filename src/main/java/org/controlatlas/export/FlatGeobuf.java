package org.controlatlas.export;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.FileFormat;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.NodeItem;
import org.wololo.flatgeobuf.PackedRTree;
import tools.jackson.databind.json.JsonMapper;

/**
 * FlatGeobuf with the index that lets a client read one window of the file over HTTP. The index has no place for a feature
 * without a geometry: where there is one, the file has all features and no index.
 */
record FlatGeobuf(JsonMapper json) implements Format {

    private static final short NODE_SIZE = 16;

    /** Which of the features it is, with its place in the index. */
    private static final class Item extends PackedRTree.FeatureItem {

        private final int number;

        Item(int number, Feature feature) {
            this.number = number;
            this.nodeItem =
                    node(feature.geometry().map(it -> it.getEnvelopeInternal()).orElseThrow());
        }
    }

    @Override
    public FileFormat kind() {
        return FileFormat.FLATGEOBUF;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        var layer = export.layer();
        var features = layer.features();
        var indexed = !features.isEmpty()
                && features.stream().allMatch(it -> it.geometry().isPresent());
        var buffers = new FlatGeobufBuffers(layer, export.columns(layer));
        try (var out = FileChannel.open(file, CREATE, WRITE)) {
            out.write(ByteBuffer.wrap(Constants.MAGIC_BYTES));
            out.write(buffers.header(indexed ? NODE_SIZE : 0, json.writeValueAsString(Rights.of(export.dataset()))));
            if (indexed) {
                writeIndexed(layer, buffers, out);
            } else {
                for (var feature : features) {
                    out.write(buffers.feature(feature));
                }
            }
        }
    }

    /** The index comes first but knows where each feature begins, so it is written last. */
    private static void writeIndexed(Layer layer, FlatGeobufBuffers buffers, FileChannel out) throws IOException {
        var features = layer.features();
        List<Item> items = new ArrayList<>();
        features.forEach(it -> items.add(new Item(items.size(), it)));
        PackedRTree.hilbertSort(items, node(layer.extent()));
        var index = out.position();
        var start = index + PackedRTree.calcSize(items.size(), NODE_SIZE);
        out.position(start);
        for (var item : items) {
            item.nodeItem.offset = out.position() - start;
            out.write(buffers.feature(features.get(item.number)));
        }
        out.position(index);
        new PackedRTree(items, NODE_SIZE).write(Channels.newOutputStream(out));
    }

    private static NodeItem node(Envelope extent) {
        return new NodeItem(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY());
    }
}
