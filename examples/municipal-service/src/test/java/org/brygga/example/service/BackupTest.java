// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A copy is made while people work, and brought back into another place, as docs/running.md says. */
class BackupTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasCopiedWhilePeopleWorkedIsBroughtBack() throws IOException {
        Path data = folder.resolve("data");
        Path copies = folder.resolve("copies");
        Started first = Started.in(data);
        write(first, "before");
        first.end();
        Started second = Started.in(data, "service.backups=" + copies);
        write(second, "after");
        List<Path> made;
        try (Stream<Path> files = Files.list(copies)) {
            made = files.toList();
        }
        assertThat(made)
                .hasSize(1)
                .allMatch(file -> file.getFileName().toString().matches("records-\\d{4}-\\d\\d-\\d\\d\\.zip"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.get(0))))
                .isEqualTo("rw-------");
        second.end();

        Path restored = folder.resolve("restored");
        unpack(made.get(0), restored);
        Files.copy(data.resolve("trail-secret"), restored.resolve("trail-secret"));
        FileSystemUtils.deleteRecursively(data);

        try (Started again = Started.in(restored)) {
            Visitor visitor = Visitor.as(again.address(), "coordinator");
            assertThat(visitor.get("/brygga/v1/organisations/before").status()).isEqualTo(200);
            assertThat(visitor.get("/brygga/v1/organisations/after").status()).isEqualTo(404);
            assertThat(Visitor.as(again.address(), "officer")
                            .get("/brygga/v1/audit/verification")
                            .json()
                            .get("broken"))
                    .isEmpty();
        }
    }

    private static void write(Started service, String id) {
        Visitor.Answer answer = Visitor.as(service.address(), "coordinator")
                .send(
                        "POST",
                        "/brygga/v1/organisations",
                        "{\"id\":\"" + id + "\",\"name\":\"Ny\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}");
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void foldersThatWereGivenAreClosedToOthersAndSoIsEveryFileInThem() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"), open("rwxrwxr-x"));
        Path copies = Files.createDirectory(folder.resolve("copies"), open("rwxrwxr-x"));
        Started.in(data, "service.backups=" + copies).end();

        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(copies)).isEqualTo("rwx------");
        for (Path one : List.of(data, copies)) {
            try (Stream<Path> files = Files.list(one)) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file ->
                                assertThat(mode(file)).as(file.toString()).isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void aFolderThatIsSharedStaysAsItIsAndWhatIsLeftOfACopyIsClosed() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"), open("rwxrwxr-x"));
        Files.setPosixFilePermissions(copies, PosixFilePermissions.fromString("rwxrwxr-x"));
        Files.createFile(copies.resolve("of-another"));
        Files.createFile(copies.resolve("unfinished.zip"), open("rw-rw-rw-"));
        Started.in(folder.resolve("data"), "service.backups=" + copies).end();

        assertThat(mode(copies)).isEqualTo("rwxrwxr-x");
        try (Stream<Path> files = Files.list(copies)) {
            assertThat(files.filter(file -> file.toString().endsWith(".zip")))
                    .hasSize(1)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    private static FileAttribute<?> open(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void unpack(Path archive, Path into) throws IOException {
        Files.createDirectories(into);
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, into.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
