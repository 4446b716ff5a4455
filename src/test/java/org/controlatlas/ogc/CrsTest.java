package org.controlatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.controlatlas.geo.Crs;
import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OGC API Features Part 2 (18-058r1), requirement by requirement. */
@WebMvcTest
@Import(SquaresStore.class)
class CrsTest {

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

    @Autowired
    private MockMvcTester mvc;

    /** The mill is at 10.5 east, 50.25 north. The first axis of 4258 and 3035 points north, that of 25832 east. */
    @ParameterizedTest
    @CsvSource({"4258, 50, 51", "3035, 2900000, 3200000", "25832, 600000, 620000"})
    void req_crs_fc_crs_action(String code, double from, double to) {
        assertThat(mvc.get().uri("/collections/places/items/mill?crs=" + EPSG + code))
                .hasStatusOk()
                .hasHeader("Content-Crs", "<" + EPSG + code + ">")
                .bodyJson()
                .extractingPath("$.geometry.coordinates[0]")
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isBetween(from, to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EPSG + "999999",
                EPSG + "4979",
                EPSG + "5714",
                EPSG + "32638",
                EPSG + "2180",
                EPSG + "3785",
                "http://www.opengis.net/def/crs/0/unsupported",
                "x"
            })
    void req_crs_fc_crs_valid_value(String crs) {
        for (var parameter : new String[] {"crs", "bbox-crs", "filter-crs"}) {
            assertThat(mvc.get().uri("/collections/places/items?" + parameter + "=" + crs))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.parameter")
                    .isEqualTo(parameter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10.4,50.2,10.6,50.3;http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                "50.2,10.4,50.3,10.6;http://www.opengis.net/def/crs/EPSG/0/4326",
                "50.2,10.4,50.3,10.6;http://www.opengis.net/def/crs/EPSG/0/4258",
                "2900000,4300000,3200000,4400000;http://www.opengis.net/def/crs/EPSG/0/3035",
                "600000,5560000,615000,5570000;http://www.opengis.net/def/crs/EPSG/0/25832",
            })
    void req_crs_fc_bbox_crs_action(String bbox, String crs) {
        assertThat(mvc.get().uri("/collections/places/items?bbox=" + bbox + "&bbox-crs=" + crs))
                .bodyJson()
                .extractingPath("$.features[*].id")
                .asArray()
                .containsExactly("mill");
    }

    /** The list is what can be asked for: {@link #req_crs_fc_crs_valid_value} has what cannot. */
    @Test
    void req_crs_fc_md_crs_list() {
        var listed = listed("/collections/places");

        assertThat(listed)
                .startsWith(Crs.CRS84.uri(), EPSG + "4326", EPSG + "3857", EPSG + "32632")
                .contains(EPSG + "3035", EPSG + "25832", EPSG + "4258")
                .doesNotHaveDuplicates();
        for (var crs : listed) {
            assertThat(mvc.get().uri("/collections/places/items/mill?crs=" + crs))
                    .hasStatusOk()
                    .hasHeader("Content-Crs", "<" + crs + ">");
        }
    }

    @Test
    void req_crs_fc_md_crs_list_global() {
        assertThat(listed("/collections")).isEqualTo(listed("/collections/places"));
    }

    @Test
    void req_crs_fc_md_storage_crs_valid_value() {
        assertThat(mvc.get().uri("/collections/places"))
                .bodyJson()
                .extractingPath("$.storageCrs")
                .isEqualTo(Crs.CRS84.uri());
    }

    private List<String> listed(String path) {
        try {
            var body = mvc.get().uri(path).exchange().getResponse().getContentAsString();
            return StreamSupport.stream(
                            JsonMapper.shared().readTree(body).get("crs").spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
