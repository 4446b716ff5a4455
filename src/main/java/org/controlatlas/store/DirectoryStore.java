package org.controlatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.dataset.DatasetLoader;
import org.controlatlas.dataset.InvalidDataset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A data set in a directory, looked at again every few seconds.
 *
 * <p>A data set with a fault stops the start. Once one is served, a faulty new one is reported, in the log and in the
 * health, and the old one goes on being served.
 */
@Component
@ConditionalOnExpression("environment.getProperty('atlas.database', '').isEmpty()")
final class DirectoryStore implements Store, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryStore.class);

    private final Path directory;
    private volatile Loaded loaded;

    private record Loaded(Atlas atlas, String stamp, String faults) {}

    DirectoryStore(AtlasSettings settings) {
        this.directory = settings.dataset();
        var stamp = stamp();
        this.loaded = new Loaded(new Atlas(DatasetLoader.load(directory)), stamp, "");
        LOG.info("Serving {} version {}", directory, current().dataset().version());
    }

    @Override
    public Atlas current() {
        return loaded.atlas;
    }

    @Scheduled(fixedDelayString = "${atlas.refresh}")
    void refresh() {
        var stamp = stamp();
        if (stamp.equals(loaded.stamp)) {
            return;
        }
        try {
            loaded = new Loaded(new Atlas(DatasetLoader.load(directory)), stamp, "");
            LOG.info("Serving {} version {}", directory, current().dataset().version());
        } catch (InvalidDataset e) {
            loaded = new Loaded(loaded.atlas, stamp, Objects.toString(e.getMessage()));
            LOG.error("Still serving version {}: {}", current().dataset().version(), e.getMessage());
        }
    }

    @Override
    public Health health() {
        var health = loaded.faults.isEmpty() ? Health.up() : Health.up().withDetail("newDatasetRefused", loaded.faults);
        return health.withDetail("dataset", directory.toString())
                .withDetail("version", current().dataset().version())
                .build();
    }

    /** Differs when a file was added, removed or written; cheap, where the version needs every byte. */
    private String stamp() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(DirectoryStore::stamp)
                    .toList()
                    .toString();
        } catch (IOException e) {
            return Objects.toString(e.getMessage());
        }
    }

    private static String stamp(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
