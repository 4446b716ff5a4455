package org.controlatlas.intake.outside;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of a shapefile: after a header that names the columns, records of texts of fixed width. */
final class DbfTable {

    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final Pattern CODE_PAGE =
            Pattern.compile("(?:ANSI|OEM|CP)?[ _-]?(\\d{3,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMALS = Pattern.compile("-?\\d+\\.\\d+");
    private static final int DESCRIPTOR_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final int LENGTH_AT = 16;
    private static final byte END_OF_COLUMNS = 0x0D;
    private static final byte DELETED = '*';

    private final byte[] bytes;
    private final int records;
    private final int start;
    private final int width;
    private final Charset charset;
    private final List<Field> fields = new ArrayList<>();

    /** Where a column lies in a record. */
    private record Field(String name, char type, int from, int length) {}

    /** @param cpg the file that names the encoding */
    DbfTable(Path file, Optional<Path> cpg, Place place, Findings findings) throws IOException {
        bytes = Files.readAllBytes(file);
        var header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length <= DESCRIPTOR_BYTES) {
            throw new UnreadableFile(file.getFileName() + " is no dBASE table");
        }
        records = header.getInt(4);
        start = Short.toUnsignedInt(header.getShort(8));
        width = Short.toUnsignedInt(header.getShort(10));
        if (start + (long) records * width > bytes.length) {
            throw new UnreadableFile(file.getFileName() + " is no dBASE table, or cut off");
        }
        charset = charset(cpg, place, findings);
        readFields();
    }

    private void readFields() {
        var from = 1;
        for (var at = DESCRIPTOR_BYTES; at < start && bytes[at] != END_OF_COLUMNS; at += DESCRIPTOR_BYTES) {
            var name = new String(bytes, at, NAME_BYTES, charset).split("\0", 2)[0].strip();
            var length = Byte.toUnsignedInt(bytes[at + LENGTH_AT]);
            fields.add(new Field(name, (char) bytes[at + NAME_BYTES], from, length));
            from += length;
        }
    }

    /** The rows; empty for those that are marked as deleted, which is a notice. */
    List<Optional<Map<String, String>>> rows(Place place, Findings findings) {
        var rows = new ArrayList<Optional<Map<String, String>>>();
        for (var i = 0; i < records; i++) {
            var at = start + i * width;
            if (bytes[at] == DELETED) {
                findings.notice(new Place(place.file(), i + 1), "is marked as deleted and is not read");
                rows.add(Optional.empty());
            } else {
                rows.add(Optional.of(row(at)));
            }
        }
        return rows;
    }

    /** As the .cpg file says, else UTF-8 if it is that, else what most such files are written in. */
    private Charset charset(Optional<Path> cpg, Place place, Findings findings) throws IOException {
        var word = cpg.isPresent()
                ? Files.readString(cpg.get(), StandardCharsets.ISO_8859_1).strip()
                : "";
        var codePage = CODE_PAGE.matcher(word);
        try {
            if (!word.isEmpty()) {
                return Charset.forName(codePage.matches() ? "cp" + codePage.group(1) : word);
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            findings.notice(place, "names an unknown encoding " + word + " in its .cpg file");
        }
        if (isUtf8(ByteBuffer.wrap(bytes, start, bytes.length - start))) {
            return StandardCharsets.UTF_8;
        }
        findings.notice(place, "says nowhere how its letters are written; they are taken for " + USUAL);
        return USUAL;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Map<String, String> row(int at) {
        Map<String, String> row = new LinkedHashMap<>();
        for (var field : fields) {
            var text = new String(bytes, at + field.from, field.length, charset)
                    .replace('\0', ' ')
                    .strip();
            if (!isNull(field, text)) {
                row.put(field.name, value(field, text));
            }
        }
        return row;
    }

    /** Numbers that are not known are written as stars, days as zeros. */
    private static boolean isNull(Field field, String text) {
        return text.isEmpty() || text.startsWith("****") || field.type == 'D' && text.equals("00000000");
    }

    /** Days are written without hyphens; numbers with as many decimals as there is room for. */
    private static String value(Field field, String text) {
        if (field.type == 'D' && text.length() == 8) {
            return text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
        }
        var isNumber = (field.type == 'N' || field.type == 'F')
                && DECIMALS.matcher(text).matches();
        return isNumber ? Numbers.text(new BigDecimal(text)) : text;
    }
}
