package org.controlatlas.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
final class Hash {

    private static final int BYTES_IN_A_TAG = 16;

    private Hash() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Half of the hash in hexadecimal: enough to tell answers apart. */
    static String tag(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes), 0, BYTES_IN_A_TAG);
    }
}
