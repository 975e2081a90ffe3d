// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service; then open http://localhost:8080. */
@SpringBootApplication
class MunicipalService {

    public static void main(String[] args) {
        SpringApplication.run(MunicipalService.class, args);
    }
}
