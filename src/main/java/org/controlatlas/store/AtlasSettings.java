package org.controlatlas.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator sets.
 *
 * @param dataset the directory of the data set, {@code --atlas.dataset=DIR}
 */
@ConfigurationProperties("atlas")
record AtlasSettings(Path dataset) {}
