// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import jakarta.validation.Valid;
import org.brygga.model.partnership.Partnership;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The smallest application that takes one of our records. */
@RestController
@SpringBootApplication(scanBasePackages = "none")
class SmallApplication {

    public static void main(String[] args) {
        SpringApplication.run(SmallApplication.class, args);
    }

    @PostMapping("/partnerships")
    void save(@RequestBody @Valid Partnership partnership) {}
}
