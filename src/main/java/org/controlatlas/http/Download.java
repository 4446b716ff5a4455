package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;

/**
 * A file that is sent as it lies on disk, never held in memory, whole or in the parts that are asked for (RFC 9110, 14);
 * text is compressed on its way where it is sent whole.
 *
 * @param name under which a browser keeps it
 * @param tag of its content
 */
public record Download(Path file, String name, MediaType type, String tag) {

    /** Where downloads are; their answers are neither buffered nor kept. */
    static final String PATH = "/export/";

    private static final Pattern TEXT = Pattern.compile("text/.*|.*(json|xml).*");
    private static final String BYTES = "bytes";

    /** Reads the file for its tag. */
    public static Download of(Path file, String name, MediaType type) throws IOException {
        return new Download(file, name, type, Hash.tag(file));
    }

    /** Sends the file or parts of it, or 304 if the client has it already. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parts = wantsParts(request) ? parts(request.getHeader(HttpHeaders.RANGE)) : List.<ResourceRegion>of();
        var compressed = parts.isEmpty() && TEXT.matcher(type.toString()).matches() && Answer.acceptsGzip(request);
        var etag = compressed ? '"' + tag + "-gzip\"" : etag();
        AnswerFilter.setCaching(response, request.getParameter(PinnedVersion.PARAMETER));
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, BYTES);
        if (Answer.isKnown(etag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        if (!parts.isEmpty()) {
            sendParts(parts, response);
        } else if (compressed) {
            sendCompressed(response);
        } else {
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        }
    }

    private String etag() {
        return '"' + tag + '"';
    }

    /** Parts of another version of the file than the client has would not fit to those. */
    private boolean wantsParts(HttpServletRequest request) {
        var range = request.getHeader(HttpHeaders.RANGE);
        var condition = request.getHeader(HttpHeaders.IF_RANGE);
        return range != null
                && range.startsWith(BYTES + "=")
                && HttpMethod.GET.matches(request.getMethod())
                && (condition == null || condition.equals(etag()));
    }

    private List<ResourceRegion> parts(String range) throws IOException {
        try {
            return HttpRange.toResourceRegions(HttpRange.parseRanges(range), new FileSystemResource(file));
        } catch (IllegalArgumentException e) {
            throw new NoSuchPart(range, Files.size(file), e);
        }
    }

    private void sendParts(List<ResourceRegion> parts, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        try (var out = new ServletServerHttpResponse(response)) {
            new ResourceRegionHttpMessageConverter().write(parts, type, out);
        }
    }

    private void sendCompressed(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        try (var gzip = new GZIPOutputStream(response.getOutputStream())) {
            Files.copy(file, gzip);
        }
    }
}
