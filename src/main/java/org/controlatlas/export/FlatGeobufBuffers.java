package org.controlatlas.export;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.controlatlas.atlas.Feature;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/** Makes the buffers of which a FlatGeobuf file is made. */
final class FlatGeobufBuffers {

    private static final int WGS84 = 4326;

    private final Layer layer;
    private final List<Column> columns;
    private final byte geometryType;

    FlatGeobufBuffers(Layer layer, List<Column> columns) {
        this.layer = layer;
        this.columns = columns;
        this.geometryType = switch (layer.kind()) {
            case POINT -> GeometryType.Point;
            case MULTI_POINT -> GeometryType.MultiPoint;
            case MULTI_POLYGON -> GeometryType.MultiPolygon;
            case ANY -> GeometryType.Unknown;
        };
    }

    ByteBuffer header(int nodeSize, String metadata) {
        var buffer = new FlatBufferBuilder();
        var columnOffsets = Header.createColumnsVector(
                buffer, columns.stream().mapToInt(it -> column(it, buffer)).toArray());
        var extent = layer.extent();
        var envelope = extent.isNull()
                ? 0
                : Header.createEnvelopeVector(
                        buffer, new double[] {extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()});
        var name = buffer.createString(layer.name());
        var title = buffer.createString(layer.title());
        var description = buffer.createString(layer.description());
        var rights = buffer.createString(metadata);
        Crs.startCrs(buffer);
        Crs.addCode(buffer, WGS84);
        var crs = Crs.endCrs(buffer);
        var header = Header.createHeader(
                buffer,
                name,
                envelope,
                geometryType,
                false,
                false,
                false,
                false,
                columnOffsets,
                layer.features().size(),
                nodeSize,
                crs,
                title,
                description,
                rights);
        Header.finishSizePrefixedHeaderBuffer(buffer, header);
        return buffer.dataBuffer();
    }

    ByteBuffer feature(Feature feature) throws IOException {
        var buffer = new FlatBufferBuilder();
        var properties = org.wololo.flatgeobuf.generated.Feature.createPropertiesVector(buffer, properties(feature));
        var geometry = layer.geometry(feature);
        var shape = geometry.isPresent() ? GeometryConversions.serialize(buffer, geometry.get(), geometryType) : 0;
        var offset = org.wololo.flatgeobuf.generated.Feature.createFeature(buffer, shape, properties, 0);
        org.wololo.flatgeobuf.generated.Feature.finishSizePrefixedFeatureBuffer(buffer, offset);
        return buffer.dataBuffer();
    }

    /** The number of each column that has a value, and the value; a text after its length. */
    private byte[] properties(Feature feature) {
        var bytes = new ByteArrayOutputStream();
        for (short i = 0; i < columns.size(); i++) {
            var value = columns.get(i).of(feature);
            if (value instanceof Double number) {
                bytes.writeBytes(littleEndian(Short.BYTES + Double.BYTES)
                        .putShort(i)
                        .putDouble(number)
                        .array());
            } else if (value != null) {
                var text = value.toString().getBytes(StandardCharsets.UTF_8);
                bytes.writeBytes(littleEndian(Short.BYTES + Integer.BYTES)
                        .putShort(i)
                        .putInt(text.length)
                        .array());
                bytes.writeBytes(text);
            }
        }
        return bytes.toByteArray();
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int column(Column column, FlatBufferBuilder buffer) {
        var name = buffer.createString(column.name());
        var description = buffer.createString(column.description());
        return org.wololo.flatgeobuf.generated.Column.createColumn(
                buffer, name, type(column), 0, description, -1, -1, -1, true, false, false, 0);
    }

    private static int type(Column column) {
        return switch (column.type()) {
            case TEXT -> ColumnType.String;
            case NUMBER -> ColumnType.Double;
            case DAY -> ColumnType.DateTime;
        };
    }
}
