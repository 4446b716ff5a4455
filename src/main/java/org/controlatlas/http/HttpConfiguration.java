package org.controlatlas.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.controlatlas.geo.Crs;
import org.controlatlas.geo.GeoJsonGeometryWriter;
import org.controlatlas.territory.DateRange;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** Teaches Spring the types that parameters are read into, the formats of {@code f=} and how a geometry is written. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TileSettings.class)
class HttpConfiguration implements WebMvcConfigurer {

    private static final int BYTES_PER_WRITE = 32 << 10;

    @Bean
    static JacksonModule geometries() {
        return new SimpleModule("geometries").addSerializer(new GeoJsonGeometryWriter());
    }

    /** Java 17 takes several times as long to write a number, and not always as briefly as can be. */
    @Bean
    static JsonMapperBuilderCustomizer fastNumbers() {
        return builder -> builder.enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER);
    }

    /**
     * A request is answered by the thread that hears of it (NIO2), where Tomcat by itself wakes another; and answers leave in
     * few pieces, each of which is a call into the kernel, where it cuts them into 8 KB. Every open connection holds one such
     * buffer.
     */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> fewCallsIntoTheKernel() {
        return factory -> {
            factory.setProtocol(Http11Nio2Protocol.class.getName());
            factory.addConnectorCustomizers(
                    connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES_PER_WRITE)));
        };
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, DateRange.class, Datetime::parse);
        registry.addConverter(String.class, LocalDate.class, Datetime::day);
        registry.addConverter(String.class, Crs.class, Crs::new);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentAtlas());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new EmptyFields());
        registry.addInterceptor(new PinnedVersion());
        registry.addInterceptor(new KnownParameters());
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer
                .favorParameter(true)
                .parameterName("f")
                .useRegisteredExtensionsOnly(true)
                .replaceMediaTypes(Map.of(
                        "json",
                        MediaType.APPLICATION_JSON,
                        "geojson",
                        MediaType.valueOf(MediaTypes.GEOJSON),
                        "jsonfg",
                        MediaType.valueOf(MediaTypes.JSON_FG),
                        "csv",
                        MediaType.valueOf(MediaTypes.CSV),
                        "mvt",
                        MediaType.valueOf(MediaTypes.MVT),
                        "tilejson",
                        MediaType.valueOf(MediaTypes.TILEJSON),
                        "html",
                        MediaType.TEXT_HTML))
                .defaultContentType(MediaType.APPLICATION_JSON, MediaType.ALL);
    }
}
