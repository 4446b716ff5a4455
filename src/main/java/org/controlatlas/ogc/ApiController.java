package org.controlatlas.ogc;

import java.io.IOException;
import org.controlatlas.http.Links;
import org.controlatlas.http.MediaTypes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI definition: a file kept by hand, which a test holds against the handlers. */
@RestController
class ApiController {

    static final String DEFINITION = "openapi.json";

    private final ObjectNode definition;

    ApiController(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource(DEFINITION).getInputStream()) {
            definition = (ObjectNode) json.readTree(file);
        }
    }

    @GetMapping(
            path = "/api",
            produces = {MediaTypes.OPENAPI, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<JsonNode> getApiDefinition() {
        var answer = definition.deepCopy();
        answer.putArray("servers").addObject().put("url", Links.base());
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(MediaTypes.OPENAPI))
                .body(answer);
    }
}
