package org.controlatlas.e2e;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives journeys the page of their server, in a browser that closes after the last of all. */
final class OpenedPage implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MapPage.class;
    }

    @Override
    public MapPage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var server = SpringExtension.getApplicationContext(context).getEnvironment();
        return new MapPage(browser(context), server.getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser(context).asNew();
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OpenedPage.class))
                .computeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
    }
}
