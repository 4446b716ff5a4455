package org.controlatlas.intake.outside;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.PackedRTree;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/** A FlatGeobuf file, with or without its index, which is passed over. */
final class FlatGeobufFile implements RowFile {

    private final String name;
    private final ByteBuffer bytes;
    private final Header header;

    /** Throws {@link UnreadableFile} if it is not what its name says. */
    FlatGeobufFile(Path file) throws IOException {
        name = file.getFileName().toString();
        bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() <= Constants.MAGIC_BYTES.length || !Constants.isFlatgeobuf(bytes)) {
            throw new UnreadableFile(name + " is no FlatGeobuf file");
        }
        bytes.position(Constants.MAGIC_BYTES.length);
        header = Header.getRootAsHeader(part());
    }

    @Override
    public FileCrs crs(Place place, Findings findings) {
        var crs = header.crs();
        if (crs == null) {
            return FileCrs.CRS84;
        }
        return crs.code() > 0 || crs.wkt() == null
                ? FileCrs.ofEpsg(crs.code(), place, findings)
                : FileCrs.ofWkt(crs.wkt(), place, findings);
    }

    @Override
    public List<FeatureRow> rows(Place place, Findings findings) {
        try {
            return rows();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new UnreadableFile(name + " is damaged, or cut off: " + e.getMessage(), e);
        }
    }

    private List<FeatureRow> rows() {
        if (header.indexNodeSize() > 0) {
            var index = PackedRTree.calcSize(Math.toIntExact(header.featuresCount()), header.indexNodeSize());
            bytes.position(Math.addExact(bytes.position(), Math.toIntExact(index)));
        }
        var rows = new ArrayList<FeatureRow>();
        while (bytes.hasRemaining()) {
            var feature = Feature.getRootAsFeature(part());
            rows.add(new FeatureRow(ground(feature), properties(feature)));
        }
        return rows;
    }

    /** What stands between a length and the next. */
    private ByteBuffer part() {
        var length = bytes.getInt();
        var part = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return part;
    }

    private Optional<Geometry> ground(Feature feature) {
        return Optional.ofNullable(feature.geometry())
                .map(it -> GeometryConversions.deserialize(
                        it, header.geometryType() == GeometryType.Unknown ? it.type() : header.geometryType()));
    }

    private Map<String, String> properties(Feature feature) {
        Map<String, String> properties = new LinkedHashMap<>();
        var values = feature.propertiesAsByteBuffer();
        if (values != null) {
            values.order(ByteOrder.LITTLE_ENDIAN);
            var columns = feature.columnsLength();
            while (values.hasRemaining()) {
                var number = Short.toUnsignedInt(values.getShort());
                var column = columns > 0 ? feature.columns(number) : header.columns(number);
                properties.put(column.name(), value(column.type(), values).strip());
            }
        }
        return properties;
    }

    private static String value(int type, ByteBuffer values) {
        return switch (type) {
            case ColumnType.Byte -> Byte.toString(values.get());
            case ColumnType.UByte -> Integer.toString(Byte.toUnsignedInt(values.get()));
            case ColumnType.Bool -> Boolean.toString(values.get() != 0);
            case ColumnType.Short -> Short.toString(values.getShort());
            case ColumnType.UShort -> Integer.toString(Short.toUnsignedInt(values.getShort()));
            case ColumnType.Int -> Integer.toString(values.getInt());
            case ColumnType.UInt -> Integer.toUnsignedString(values.getInt());
            case ColumnType.Long -> Long.toString(values.getLong());
            case ColumnType.ULong -> Long.toUnsignedString(values.getLong());
            case ColumnType.Float -> Numbers.text(values.getFloat());
            case ColumnType.Double -> Numbers.text(values.getDouble());
            default -> text(values);
        };
    }

    private static String text(ByteBuffer values) {
        var text = new byte[values.getInt()];
        values.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
