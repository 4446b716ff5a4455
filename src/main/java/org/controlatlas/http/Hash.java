package org.controlatlas.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
final class Hash {

    private static final int BYTES_IN_A_TAG = 16;

    private Hash() {}

    static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** Half of the hash in hexadecimal: enough to tell answers apart. */
    static String tag(byte[] bytes) {
        return tagOf(sha256(bytes));
    }

    static String tag(Path file) throws IOException {
        var digest = digest();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return tagOf(digest.digest());
    }

    private static String tagOf(byte[] sha256) {
        return HexFormat.of().formatHex(sha256, 0, BYTES_IN_A_TAG);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
