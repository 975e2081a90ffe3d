// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Says where records are kept, and what the secret of their trail is, wherever no key says it. */
public final class KeepingDefaults implements EnvironmentPostProcessor {

    /** The key of the folder. */
    static final String FOLDER = "service.folder";

    private static final String URL = "spring.datasource.url";
    private static final String PROVIDERS = "spring.security.oauth2.client.registration";
    private static final String SECRET = "brygga.store.trail-secret";
    private static final String OTHERWISE = "brygga-data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        DataFolder folder = new DataFolder(Path.of(environment.getProperty(FOLDER, OTHERWISE)));
        boolean embedded = !StringUtils.hasText(environment.getProperty(URL));
        Map<String, Object> said = new HashMap<>();
        if (embedded) {
            make(folder);
            said.put(URL, folder.database());
            said.put("spring.datasource.username", "sa");
            said.put("spring.datasource.password", "");
            if (!Binder.get(environment)
                    .bind(PROVIDERS, Bindable.mapOf(String.class, Object.class))
                    .isBound()) {
                // Where anybody may be anybody, only this machine is answered.
                said.put("server.address", "127.0.0.1");
            }
        }
        if (!StringUtils.hasText(environment.getProperty(SECRET))) {
            said.put(SECRET, folder.trailSecret());
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "keeping", Map.of(FOLDER, folder.path().toString())));
        environment.getPropertySources().addLast(new MapPropertySource("keeping-defaults", said));
    }

    private static void make(DataFolder folder) {
        try {
            folder.makeDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for records cannot be made: " + folder.path(), e);
        }
    }
}
