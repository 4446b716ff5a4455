package org.controlatlas.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** The SHA-256 sums that the files of a folder must have, as {@code sha256sum} writes them. */
record Checksums(Path folder, Map<String, String> sums) {

    static Checksums of(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("SHA256SUMS"))) {
            return new Checksums(
                    folder,
                    lines.map(line -> line.split("\\s+", 2)).collect(Collectors.toMap(sum -> sum[1], sum -> sum[0])));
        }
    }

    /**
     * Returns the path of a file whose sum is right.
     *
     * @throws IllegalArgumentException if the file is not the one that was pinned
     */
    Path checked(String name) throws IOException {
        var file = folder.resolve(name);
        var actual = HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
        if (!actual.equals(sums.get(name))) {
            throw new IllegalArgumentException(file + " has sha256 " + actual + ", pinned is " + sums.get(name));
        }
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
