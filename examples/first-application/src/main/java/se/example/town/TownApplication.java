// SPDX-License-Identifier: Apache-2.0
package se.example.town;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TownApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TownApplication.class, arguments);
    }
}
