package org.controlatlas.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.Download;
import org.controlatlas.http.UnknownResource;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Files to take away. */
@RestController
class ExportController {

    private final Formats formats;

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
        send(Export.of(file[0], query, atlas), format(file[1]), request, response);
    }

    private Format format(String extension) {
        return formats.get(extension)
                .orElseThrow(() -> new UnknownResource("there is no export ." + extension + "; there are " + formats));
    }

    private static void send(Export export, Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var directory = Files.createTempDirectory("atlas-export-");
        try {
            var name = export.fileName(format.extension());
            var file = directory.resolve(name);
            format.write(export, file);
            new Download(file, name, format.type()).send(request, response);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
