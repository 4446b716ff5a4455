package org.controlatlas.export;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
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
        var columnsAt = Header.createColumnsVector(
                buffer, columns.stream().mapToInt(it -> column(it, buffer)).toArray());
        var envelopeAt = envelope(buffer);
        var nameAt = buffer.createString(layer.name());
        var titleAt = buffer.createString(layer.title());
        var descriptionAt = buffer.createString(layer.description());
        var metadataAt = buffer.createString(metadata);
        var crsAt = crs(buffer);
        Header.startHeader(buffer);
        Header.addName(buffer, nameAt);
        Header.addTitle(buffer, titleAt);
        Header.addDescription(buffer, descriptionAt);
        Header.addMetadata(buffer, metadataAt);
        Header.addGeometryType(buffer, geometryType);
        Header.addCrs(buffer, crsAt);
        Header.addEnvelope(buffer, envelopeAt);
        Header.addColumns(buffer, columnsAt);
        Header.addFeaturesCount(buffer, layer.features().size());
        Header.addIndexNodeSize(buffer, nodeSize);
        Header.finishSizePrefixedHeaderBuffer(buffer, Header.endHeader(buffer));
        return buffer.dataBuffer();
    }

    ByteBuffer feature(org.controlatlas.atlas.Feature feature) throws IOException {
        var buffer = new FlatBufferBuilder();
        var propertiesAt = Feature.createPropertiesVector(buffer, properties(feature));
        var geometry = layer.geometry(feature);
        var geometryAt = geometry.isPresent() ? GeometryConversions.serialize(buffer, geometry.get(), geometryType) : 0;
        Feature.finishSizePrefixedFeatureBuffer(buffer, Feature.createFeature(buffer, geometryAt, propertiesAt, 0));
        return buffer.dataBuffer();
    }

    private int envelope(FlatBufferBuilder buffer) {
        var extent = layer.extent();
        return extent.isNull()
                ? 0
                : Header.createEnvelopeVector(
                        buffer, new double[] {extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()});
    }

    private static int crs(FlatBufferBuilder buffer) {
        Crs.startCrs(buffer);
        Crs.addCode(buffer, WGS84);
        return Crs.endCrs(buffer);
    }

    /** The number of each column that has a value, and the value; a text after its length. */
    private byte[] properties(org.controlatlas.atlas.Feature feature) {
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
