package org.controlatlas.dataset.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one data set directory, read as strict UTF-8. */
public final class DataFiles {

    private static final int VERSION_DIGITS = 12;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path directory;
    private final Faults faults;
    private final SortedMap<String, String> digests = new TreeMap<>();

    public DataFiles(Path directory, Faults faults) {
        this.directory = directory;
        this.faults = faults;
    }

    public Line line(String file, int number) {
        return new Line(faults, file, number);
    }

    /** The text of a file, without byte order mark; empty with a fault when it is missing or not UTF-8. */
    public Optional<String> text(String file) {
        try {
            var bytes = Files.readAllBytes(directory.resolve(file));
            digests.put(file, HexFormat.of().formatHex(sha256().digest(bytes)));
            return decode(file, bytes);
        } catch (NoSuchFileException e) {
            line(file, 0).fault("", "is missing", "add the file to the directory of the data set");
        } catch (IOException e) {
            line(file, 0).fault("", "cannot be read: " + e, "make it a file that this user may read");
        }
        return Optional.empty();
    }

    /** Hash of the names and bytes of all files read so far. */
    public String version() {
        var digest = sha256();
        digests.forEach(
                (file, ofFile) -> digest.update((file + '\n' + ofFile + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    private Optional<String> decode(String file, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            line(file, lineAt(bytes, in.position())).fault("", "is not UTF-8 here", "save the file as UTF-8");
            return Optional.empty();
        }
        var text = out.flip().toString();
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static int lineAt(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
