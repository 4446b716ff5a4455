package org.controlatlas.intake.outside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, which should be UTF-8. */
final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** Without a byte order mark, which is a notice. Other letters than UTF-8 are a fault. */
    static String read(Path file, Findings findings) throws IOException {
        var place = Place.file(file.getFileName().toString());
        var bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new UnreadableFile(place.file() + " is empty");
        }
        var text = decoded(bytes, place, findings);
        if (text.startsWith(BYTE_ORDER_MARK)) {
            findings.notice(place, "begins with a byte order mark, which is passed over");
            return text.substring(BYTE_ORDER_MARK.length());
        }
        return text;
    }

    private static String decoded(byte[] bytes, Place place, Findings findings) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.fault(place, "is not written in UTF-8", "take its letters for " + WINDOWS);
            return new String(bytes, WINDOWS);
        }
    }
}
