package org.controlatlas.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads what an operator sets for the map page; a configurer of the web, so that tests of controllers have it too. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MapSettings.class)
class WebConfiguration implements WebMvcConfigurer {}
