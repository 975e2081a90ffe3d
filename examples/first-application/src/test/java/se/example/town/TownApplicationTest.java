// SPDX-License-Identifier: Apache-2.0
package se.example.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application as somebody else writes it, with Spring Boot's own JUnit and our jars. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"town.secret=0123456789abcdef", "spring.datasource.url=jdbc:h2:mem:town;DB_CLOSE_DELAY=-1"})
class TownApplicationTest {

    @LocalServerPort
    private int port;

    private HttpResponse<String> get(String path, String user, String secret) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!user.isEmpty()) {
            byte[] login = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int post(String... more) throws Exception {
        byte[] login = "coordinator:0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/brygga/v1/organisations"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"A new one\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}"));
        for (int place = 0; place < more.length; place += 2) {
            request.header(more[place], more[place + 1]);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aProgramWritesAndABrowserThatWasTrickedDoesNot() throws Exception {
        assertThat(post()).isEqualTo(201);
        assertThat(post("Origin", "https://elsewhere.example")).isIn(401, 403);
    }

    @Test
    void whoeverIsNotKnownSeesNothing() throws Exception {
        assertThat(get("/brygga/v1/organisations", "", "").statusCode()).isEqualTo(401);
        assertThat(get("/brygga/v1/organisations", "coordinator", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void theCoordinatorSeesTheFirstRecords() throws Exception {
        HttpResponse<String> answer = get("/brygga/v1/organisations", "coordinator", "0123456789abcdef");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Mammor i Exempelstad");
    }

    @Test
    void theOfficerSeesTheDeskAndTheCoordinatorDoesNot() throws Exception {
        assertThat(get("/brygga/v1/inventory", "officer", "0123456789abcdef").statusCode()).isEqualTo(200);
        assertThat(get("/brygga/v1/inventory", "coordinator", "0123456789abcdef").statusCode()).isEqualTo(403);
    }
}
