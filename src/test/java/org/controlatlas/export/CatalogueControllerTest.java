package org.controlatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(controllers = {CatalogueController.class, ExportController.class})
@Import(SquaresStore.class)
class CatalogueControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void describesEveryColumnOfEveryTableInItsOrder() throws Exception {
        var dataPackage = json("/datapackage.json");
        var tables = 0;

        for (var resource : dataPackage.get("resources")) {
            if (resource.has("schema")) {
                var names = new ArrayList<String>();
                resource.at("/schema/fields")
                        .forEach(it -> names.add(it.get("name").asString()));
                assertThat(text("/" + resource.get("path").asString()))
                        .as(resource.get("path").asString())
                        .startsWith(String.join(",", names) + "\r\n");
                tables++;
            }
        }
        assertThat(tables).isEqualTo(6);
    }

    @Test
    void namesItsResourcesAsTheStandardAllows() throws Exception {
        var dataPackage = json("/datapackage.json");

        assertThat(dataPackage.get("name").asString()).matches("[a-z0-9._-]+");
        assertThat(dataPackage.get("version").asString()).isNotEmpty();
        assertThat(dataPackage.at("/licenses/0/name").asString()).isNotEmpty();
        assertThat(dataPackage.get("resources").findValuesAsString("path"))
                .allMatch(it -> it.matches("export/[a-z.]+"));
        for (var resource : dataPackage.get("resources")) {
            assertThat(resource.get("name").asString()).matches("[a-z0-9._-]+");
        }
    }

    @Test
    void tellsDataPortalsWhatTheyAskFor() throws Exception {
        var catalogue = json("/dcat");
        var dataset = catalogue.at("/dcat:dataset/0");

        assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
        assertThat(dataset.get("@type").asString()).isEqualTo("dcat:Dataset");
        assertThat(dataset.at("/dct:title/0/@value").asString()).isNotEmpty();
        assertThat(dataset.at("/dct:license/@id").asString()).startsWith("http");
        assertThat(dataset.at("/dct:temporal/dcat:startDate/@value").asString()).isEqualTo("2000-01-01");
        assertThat(dataset.at("/dct:temporal/dcat:endDate/@value").asString()).isEqualTo("2010-12-31");
        assertThat(dataset.at("/dct:spatial/dcat:bbox/@value").asString()).startsWith("POLYGON ((");
        for (var distribution : dataset.get("dcat:distribution")) {
            assertThat(distribution.at("/dcat:mediaType/@id").asString())
                    .matches("https://www.iana.org/assignments/media-types/[a-z]+/[a-z0-9.+-]+");
            assertThat(distribution.at("/dct:license/@id").asString()).startsWith("http");
        }
    }

    @Test
    void namesADownloadInEveryFormatThatThereIs() throws Exception {
        var files = json("/dcat").findValues("dcat:downloadURL");

        assertThat(files)
                .hasSizeGreaterThanOrEqualTo(6 * 4)
                .allSatisfy(it ->
                        assertThat(mvc.get().uri(it.get("@id").asString())).hasStatusOk());
    }

    @Test
    void answersInJsonLd() {
        assertThat(mvc.get().uri("/dcat").accept("application/ld+json"))
                .hasStatusOk()
                .hasContentType("application/ld+json");
    }

    private JsonNode json(String path) throws UnsupportedEncodingException {
        return JsonMapper.shared().readTree(text(path));
    }

    private String text(String path) throws UnsupportedEncodingException {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }
}
