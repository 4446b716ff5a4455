package org.controlatlas.http;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.springframework.core.io.ClassPathResource;

/** Makes HTML pages from the mustache templates under {@code pages}, in which values are text and never markup. */
public final class HtmlTemplate {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .defaultValue("")
            .withLoader(HtmlTemplate::open);

    private final Template template;

    private HtmlTemplate(Template template) {
        this.template = template;
    }

    public static HtmlTemplate named(String name) {
        return new HtmlTemplate(COMPILER.loadTemplate(name));
    }

    public String of(HtmlPage page) {
        return template.execute(page);
    }

    private static Reader open(String name) throws IOException {
        var file = new ClassPathResource("pages/" + name + ".mustache");
        if (!file.exists()) {
            throw new NoSuchFileException(name);
        }
        return new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
    }
}
