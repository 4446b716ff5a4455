package org.controlatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Atlas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * A problem as a page, for people.
 *
 * @param parameter that is at fault, if one is
 */
record ProblemPage(int status, @Nullable Object parameter) {

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final HtmlTemplate TEMPLATE = HtmlTemplate.named("problem");
    private static final String FORMAT = "f";

    /** Whether {@code f} asks for a page or, without it, the header {@code Accept} likes a page best. */
    static boolean isWanted(HttpServletRequest request) {
        var format = request.getParameter(FORMAT);
        return format == null ? Accept.isOfBrowser(request) : format.equals("html");
    }

    static String of(ProblemDetail problem, Atlas atlas) {
        var title = String.valueOf(problem.getTitle());
        var detail = problem.getDetail() == null ? "" : problem.getDetail();
        var parameter =
                problem.getProperties() == null ? null : problem.getProperties().get(Problems.PARAMETER);
        return TEMPLATE.of(HtmlPage.of(
                atlas,
                title,
                detail.isEmpty() ? "" : Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + ".",
                List.of(Links.to("/", "up", MediaType.TEXT_HTML_VALUE, "Map")),
                List.of(
                        Links.here(
                                Map.of(FORMAT, "json"),
                                "alternate",
                                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                "This problem as JSON"),
                        Links.to("/api", "help", MediaType.TEXT_HTML_VALUE, "What can be asked, with examples"),
                        Links.to("/collections", "data", MediaType.TEXT_HTML_VALUE, "The data")),
                new ProblemPage(problem.getStatus(), parameter)));
    }
}
