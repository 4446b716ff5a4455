package org.controlatlas.web;

import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives a browser the map. */
@RestController
class PageController {

    /** Takes any parameters: sites through which links are shared add their own. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    Resource page(@RequestParam Map<String, String> ignored) {
        return new ClassPathResource("static/index.html");
    }
}
