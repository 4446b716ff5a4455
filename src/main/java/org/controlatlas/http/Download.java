package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A file that is sent as it lies on disk, never held in memory; text is compressed on its way.
 *
 * @param name under which a browser keeps it
 */
public record Download(Path file, String name, MediaType type) {

    /** Where downloads are; their answers are neither buffered nor kept. */
    static final String PATH = "/export/";

    private static final Pattern TEXT = Pattern.compile("text/.*|.*(json|xml).*");

    /** Sends the file, or 304 if the client has it already. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var compressed = TEXT.matcher(type.toString()).matches() && Answer.acceptsGzip(request);
        var etag = '"' + Hash.tag(file) + (compressed ? "-gzip" : "") + '"';
        AnswerFilter.setCaching(response, request.getParameter(PinnedVersion.PARAMETER));
        response.setHeader(HttpHeaders.ETAG, etag);
        if (Answer.isKnown(etag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        if (compressed) {
            sendCompressed(response);
        } else {
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        }
    }

    private void sendCompressed(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        try (var gzip = new GZIPOutputStream(response.getOutputStream())) {
            Files.copy(file, gzip);
        }
    }
}
