// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;

/** Packs from a jar, for looking at them before they are put to use. */
final class PackFile implements AutoCloseable {

    private final URLClassLoader loader;
    private final CountryPacks packs;

    private PackFile(URLClassLoader loader, CountryPacks packs) {
        this.loader = loader;
        this.packs = packs;
    }

    /**
     * The packs in use with those of the jar in the place of the ones with the same id.
     *
     * @throws IllegalArgumentException with a sentence for the person who asked
     */
    static PackFile open(Path jar, CountryPacks inUse) {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("There is no such jar. Check the name and the folder.");
        }
        URLClassLoader loader = new URLClassLoader(new URL[] {address(jar)}, CountryPack.class.getClassLoader());
        try {
            List<CountryPack> found = ServiceLoader.load(CountryPack.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .map(ServiceLoader.Provider::get)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("The jar names no pack in META-INF/services.");
            }
            return new PackFile(loader, inUse.with(found));
        } catch (ServiceConfigurationError | IllegalArgumentException e) {
            close(loader);
            throw e instanceof IllegalArgumentException known
                    ? known
                    : new IllegalArgumentException("A pack of the jar cannot be loaded.");
        }
    }

    CountryPacks packs() {
        return packs;
    }

    @Override
    public void close() {
        close(loader);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            // Nothing was written; the process ends soon.
            return;
        }
    }

    private static URL address(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("The jar cannot be opened.");
        }
    }
}
