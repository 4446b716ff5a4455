package org.controlatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged server as the README unpacks it to start faster: a jar beside its libraries, and an archive of its classes. */
final class UnpackedServer {

    final Path jar;
    final String sharedArchive;

    /** Unpacks it and makes the archive. */
    UnpackedServer(Bench bench, List<String> javaOptions, List<String> settings)
            throws IOException, InterruptedException {
        var directory = bench.directory("unpacked");
        Command.run(List.of(
                Command.java("java"),
                "-Djarmode=tools",
                "-jar",
                bench.jar().toString(),
                "extract",
                "--force",
                "--destination",
                directory.toString()));
        this.jar = directory.resolve(bench.jar().getFileName());
        var archive = directory.resolve("classes.jsa");
        Files.deleteIfExists(archive);
        Command.run(Command.words(
                List.of(Command.java("java"), "-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh"),
                javaOptions,
                List.of("-jar", jar.toString()),
                settings));
        this.sharedArchive = "-XX:SharedArchiveFile=" + archive;
    }
}
