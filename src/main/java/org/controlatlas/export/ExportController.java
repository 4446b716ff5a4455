package org.controlatlas.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.UnknownResource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Files to take away. */
@RestController
class ExportController implements DisposableBean {

    private final Formats formats;
    private final ExportFiles files = new ExportFiles();

    ExportController(JsonMapper json) {
        this.formats = new Formats(json);
    }

    @GetMapping("/export/{name}.{ext}")
    void export(
            Atlas atlas,
            @PathVariable String name,
            @PathVariable String ext,
            @ModelAttribute ExportQuery query,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = (name + "." + ext).split("\\.", 2); // an extension may have a dot in it, a name has none
        files.get(file[0], format(file[1]), query, atlas).send(request, response);
    }

    private Format format(String extension) {
        return formats.get(extension)
                .orElseThrow(() -> new UnknownResource("there is no export ." + extension + "; there are " + formats));
    }

    @Override
    public void destroy() throws IOException {
        files.close();
    }
}
