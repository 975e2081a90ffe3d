// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts the service; then open http://localhost:8080. There are no passwords, so none is made up at the start. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
class MunicipalService {

    public static void main(String[] args) {
        SpringApplication.run(MunicipalService.class, args);
    }
}
