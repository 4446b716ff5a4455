package org.controlatlas.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.Download;
import org.springframework.util.FileSystemUtils;

/**
 * The files that were wanted lately, kept on disk: a client that reads a file in parts asks for it again and again, and who
 * has a file asks whether it changed.
 *
 * <p>Safe for use by many threads, of which one makes a file that several want.
 */
final class ExportFiles implements AutoCloseable {

    private static final long KILOBYTES_KEPT = 512L << 10;
    private static final Duration KEPT_UNUSED = Duration.ofMinutes(10);
    /** Whoever was handed a file has opened it by then. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES);

    private final Path directory;
    private final Cache<Wanted, Download> files = Caffeine.newBuilder()
            .maximumWeight(KILOBYTES_KEPT)
            .weigher((Wanted wanted, Download file) -> kilobytes(file.file()))
            .expireAfterAccess(KEPT_UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .evictionListener((wanted, file, cause) -> LATER.execute(() -> delete(Objects.requireNonNull(file))))
            .build();

    /** What decides the bytes of a file. */
    private record Wanted(String version, String name, Format format, ExportQuery query) {}

    ExportFiles() {
        try {
            this.directory = Files.createTempDirectory("atlas-export-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file, made now unless there is one. */
    Download get(String name, Format format, ExportQuery query, Atlas atlas) {
        var wanted = new Wanted(atlas.dataset().version(), name, format, query);
        return files.get(wanted, it -> make(Export.of(name, query, atlas), format));
    }

    private Download make(Export export, Format format) {
        try {
            var alone = Files.createTempDirectory(Files.createDirectories(directory), "");
            var name = export.fileName(format.kind().extension());
            try {
                format.write(export, alone.resolve(name));
                return Download.of(alone.resolve(name), name, format.kind().contentType());
            } catch (IOException | RuntimeException e) {
                FileSystemUtils.deleteRecursively(alone);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int kilobytes(Path file) {
        try {
            return (int) Math.min(Integer.MAX_VALUE, 1 + (Files.size(file) >> 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Download file) {
        try {
            FileSystemUtils.deleteRecursively(file.file().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all files. */
    @Override
    public void close() throws IOException {
        files.invalidateAll();
        FileSystemUtils.deleteRecursively(directory);
    }
}
