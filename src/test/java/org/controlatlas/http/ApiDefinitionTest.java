package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the OpenAPI definition, which is kept by hand, against the handlers. */
@WebMvcTest
@Import(SquaresStore.class)
class ApiDefinitionTest {

    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Not for clients. */
    private static final Set<String> NOT_DEFINED = Set.of("/error");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final JsonNode definition = read();

    @Test
    void definesEveryPathWithItsParametersAndNoOther() {
        assertThat(defined()).isEqualTo(served());
    }

    @Test
    void refersToNothingOutsideItself() {
        assertThat(definition.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(definition.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    /** Swagger's parser shares no code with ours. */
    @Test
    void isSoundToAnIndependentReader() {
        var options = new ParseOptions();
        options.setResolveFully(true);

        var result = new OpenAPIV3Parser().readContents(definition.toString(), List.of(), options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).hasSameSizeAs(definition.get("paths"));
    }

    @Test
    void tellsEachQuestionApart() {
        var ids = definition.get("paths").findValuesAsString("operationId");

        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(definition.get("paths"));
    }

    private Map<String, Set<String>> defined() {
        var paths = new TreeMap<String, Set<String>>();
        definition.get("paths").properties().forEach(path -> {
            var names = new TreeSet<String>();
            path.getValue()
                    .at("/get/parameters")
                    .forEach(it -> names.add(definition
                            .at(it.get("$ref").asString().substring(1))
                            .get("name")
                            .asString()));
            paths.put(path.getKey(), names);
        });
        return paths;
    }

    private Map<String, Set<String>> served() {
        var paths = new TreeMap<String, Set<String>>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            for (var path : mapping.getPatternValues()) {
                if (!NOT_DEFINED.contains(path) && !isPage(mapping)) {
                    paths.computeIfAbsent(path, it -> new TreeSet<>()).addAll(names(path, method));
                }
            }
        });
        return paths;
    }

    private static boolean isPage(RequestMappingInfo mapping) {
        return mapping.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_HTML);
    }

    private static Set<String> names(String path, HandlerMethod method) {
        var names = new TreeSet<>(KnownParameters.of(method));
        PATH_PARAMETER.matcher(path).results().forEach(it -> names.add(it.group(1)));
        if (KnownParameters.takesAll(method)) {
            names.add("properties"); // stands for each queryable by its own name
        }
        return names;
    }

    private static JsonNode read() {
        try (var file = new ClassPathResource("openapi.json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
