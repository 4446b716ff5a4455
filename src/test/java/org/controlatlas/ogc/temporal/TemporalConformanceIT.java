package org.controlatlas.ogc.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What OGC API Features says of time, case by case, asked of any server: see the README beside this class.
 *
 * <p>Clauses are those of Part 1 (17-069r4), of JSON-FG (21-045r1) and of CQL2 (21-065r2); what no clause says but a
 * history needs is marked as ours.
 */
class TemporalConformanceIT {

    private static final TimeZone ZONE = TimeZone.getDefault();

    static Stream<Put> targets() {
        return Put.all();
    }

    static Stream<Object[]> targetsAndFunctions() {
        return Put.all().flatMap(put -> Relations.names().map(function -> new Object[] {put, function}));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(ZONE);
    }

    @AfterAll
    static void stop() {
        Put.stop();
    }

    /** 7.15.4 A, /req/core/fc-time-definition: instants, closed and half-bounded intervals, dots or nothing for open. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_time_definition(Put put) {
        var target = put.enter();
        var found = put.discovery();
        for (var turn : found.turns()) {
            for (var datetime :
                    new String[] {turn, turn + "/" + turn, turn + "/..", "../" + turn, turn + "/", "/" + turn}) {
                assertThat(target.status("datetime", datetime)).as(datetime).isEqualTo(200);
            }
        }
    }

    /** 7.15.4 A: RFC 3339 date-times in any offset, lower case included. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_time_definition_of_timestamps(Put put) {
        var target = put.enter();
        for (var datetime : new String[] {
            "2000-01-01T00:00:00Z", "2000-01-01t00:00:00z", "2000-01-01T00:00:00.25Z", "2000-01-01T00:00:00+04:00"
        }) {
            assertThat(target.status("datetime", datetime)).isEqualTo(200);
            assertThat(target.status("datetime", datetime + "/..")).isEqualTo(200);
        }
    }

    /** 7.15.4 A with 7.6, /req/core/query-param-invalid: what the grammar does not have is 400. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_query_param_invalid(Put put) {
        var target = put.enter();
        for (var datetime : new String[] {
            "soon", "2000-02-30", "2000-13-01", "../..", "2000-01-01/2000-02-01/2000-03-01", "2000-01-01T25:00:00Z"
        }) {
            assertThat(target.status("datetime", datetime)).isEqualTo(400);
        }
    }

    /** 7.15.4 A, /req/core/fc-time-response: an instant finds what is true at it, right before it and right after it. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_time_response_A_instant(Put put) {
        var target = put.enter();
        var found = put.discovery();
        for (var turn : found.turns()) {
            for (var instant : new String[] {Span.before(turn), turn, Span.after(turn)}) {
                assertThat(ids(target.at(instant)))
                        .as(instant)
                        .isSubsetOf(found.intersecting(instant))
                        .containsAll(without(found.intersecting(instant), found.givingWay(instant)));
            }
        }
    }

    /** Ours: at the instant that two features share the later one is always there. */
    @ParameterizedTest
    @MethodSource("targets")
    void theLaterSpanWinsOnASharedInstant(Put put) {
        var target = put.enter();
        var found = put.discovery();
        for (var turn : found.turns()) {
            var giving = found.givingWay(turn);
            assertThat(ids(target.at(turn))).as(turn).containsAll(without(found.intersecting(turn), giving));
        }
    }

    /** 7.15.4 A, /req/core/fc-time-response: half-bounded intervals, with the end that they have. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_time_response_A_half_bounded(Put put) {
        var target = put.enter();
        var found = put.discovery();
        for (var turn : found.turns()) {
            for (var datetime : new String[] {turn + "/..", "../" + turn, turn + "/", "/" + turn}) {
                assertThat(ids(target.at(datetime))).as(datetime).isEqualTo(found.intersecting(datetime));
            }
        }
    }

    /** 7.15.4 A, /req/core/fc-time-response: both ends of an interval belong to it, and nothing beyond. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_time_response_A_interval_includes_both_ends(Put put) {
        var target = put.enter();
        var found = put.discovery();
        for (var turn : found.turns()) {
            var outside = new String[] {Span.before(turn), Span.after(turn)};
            for (var datetime : new String[] {
                outside[0] + "/" + turn, turn + "/" + outside[1], turn + "/" + turn, outside[0] + "/" + outside[1]
            }) {
                assertThat(ids(target.at(datetime))).as(datetime).isEqualTo(found.intersecting(datetime));
            }
        }
    }

    /** 7.15.4 A: an interval over a change finds what was before it and what came after it. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_time_response_A_interval_returns_both_sides_of_a_change(Put put) {
        var target = put.enter();
        var found = put.discovery();
        for (var turn : found.turns()) {
            var datetime = Span.before(turn) + "/" + turn;
            assertThat(ids(target.at(datetime)))
                    .as(datetime)
                    .containsAll(ids(target.at(Span.before(turn))))
                    .containsAll(ids(target.at(turn)));
        }
    }

    /** 7.15.4 B, /req/core/fc-time-response: what has no time always matches. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_time_response_B(Put put) {
        var target = put.enter();
        var found = put.discovery();
        var timeless = found.withoutTime();
        assumeFalse(timeless.isEmpty(), "every feature has a time");
        for (var datetime : new String[] {"0001-01-01", "2000-01-01", "../0001-01-01", "9999-12-31/.."}) {
            assertThat(ids(target.at(datetime))).as(datetime).containsAll(timeless);
        }
    }

    /** 7.13.2, /req/core/fc-md-extent: the extent holds every feature; ours: and no more than that. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_md_extent_is_exact(Put put) {
        var target = put.enter();
        var found = put.discovery();
        var extent = extent(target);
        var spans = found.spans();
        assertThat(spans)
                .allMatch(it -> !it.first().isBefore(extent.first())
                        && !it.last().minusSeconds(1).isAfter(extent.last()));
        assertThat(spans).anyMatch(it -> day(it.start()).equals(day(extent.start())));
        assertThat(spans).anyMatch(it -> day(it.end()).equals(day(extent.end())));
    }

    /** 7.15.4 A: the extent as an interval finds everything, and the instants around it nothing that has a time. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_core_fc_md_extent_as_interval(Put put) {
        var target = put.enter();
        var found = put.discovery();
        var extent = extent(target);
        assertThat(ids(target.at(extent.start() + "/" + extent.end()))).isEqualTo(new TreeSet<>(found.all()));
        if (!extent.start().equals(Span.OPEN)) {
            assertThat(ids(target.at(Span.before(day(extent.start()))))).isEqualTo(found.withoutTime());
            assertThat(ids(target.at("../" + Span.before(day(extent.start()))))).isEqualTo(found.withoutTime());
        }
        if (!extent.end().equals(Span.OPEN)) {
            assertThat(ids(target.at(Span.after(day(extent.end()))))).isEqualTo(found.withoutTime());
            assertThat(ids(target.at(Span.after(day(extent.end())) + "/.."))).isEqualTo(found.withoutTime());
        }
    }

    /** Ours: a feature that is true on days is true at every hour of them, and no zone shifts them. */
    @ParameterizedTest
    @MethodSource("targets")
    void everyHourOfADayIsThatDay(Put put) {
        var target = put.enter();
        var found = put.discovery();
        for (var turn : found.turns()) {
            assumeTrue(Span.isDate(turn), "features have timestamps");
            for (var hour : new String[] {"T00:00:00Z", "T12:00:00Z", "T23:59:59Z"}) {
                assertThat(ids(target.at(turn + hour))).as(turn + hour).isEqualTo(ids(target.at(turn)));
            }
        }
    }

    /** JSON-FG 7.3, /req/core/interval: two dates or two timestamps; ours: the same that the properties say. */
    @ParameterizedTest
    @MethodSource("targets")
    void req_jsonfg_core_interval(Put put) {
        var target = put.enter();
        var found = put.discovery();
        assumeTrue(found.hasIntervalProperties(), "no property bears the role of an interval's start and end");
        for (var feature : target.features()) {
            var time = found.time(feature).orElseThrow();
            var told = found.byProperties(feature).orElseThrow();
            assertThat(time.start()).isEqualTo(told.start());
            assertThat(told.end()).isIn(time.end(), Span.OPEN);
            assertThat(Stream.of(time.start(), time.end())
                            .filter(it -> !it.equals(Span.OPEN))
                            .map(Span::isDate)
                            .distinct())
                    .hasSizeLessThan(2);
        }
    }

    /** CQL2 7.7, /req/temporal-functions: each function finds what its definition says. */
    @ParameterizedTest
    @MethodSource("targetsAndFunctions")
    void req_cql2_temporal_functions(Put put, String function) {
        var target = put.enter();
        var found = put.discovery();
        assumeTrue(
                target.document("/conformance").toString().contains("/cql2/1.0/conf/temporal-functions"),
                "the server declares no temporal functions");
        var time = found.timeInCql2().orElse("");
        assumeFalse(time.isEmpty(), "CQL2 has no name for the time of a feature here");
        var turns = found.turns();
        for (var i = 1; i < turns.size(); i++) {
            var first = turns.get(i - 1);
            var last = turns.get(i);
            var filter = "%s(%s,INTERVAL('%s','%s'))".formatted(function, time, first, last);
            assertThat(ids(target.features("filter", filter)))
                    .as(filter)
                    .isEqualTo(found.related(Relations.named(function), Span.of(first, last)));
        }
    }

    private static Span extent(Target target) {
        var interval = target.description().at("/extent/temporal/interval/0");
        assumeFalse(interval.isMissingNode(), "the collection has no temporal extent");
        return Span.of(interval.get(0).asString(Span.OPEN), interval.get(1).asString(Span.OPEN));
    }

    private static String day(String text) {
        return text.equals(Span.OPEN) ? text : text.substring(0, "0000-00-00".length());
    }

    private static Set<String> ids(List<JsonNode> features) {
        return features.stream().map(Discovery::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(it -> !some.contains(it)).collect(Collectors.toCollection(TreeSet::new));
    }
}
