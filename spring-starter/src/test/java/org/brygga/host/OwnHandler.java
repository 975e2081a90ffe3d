// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals in an application's own way. */
@RestControllerAdvice
class OwnHandler {

    @ExceptionHandler
    ResponseEntity<String> refused(MethodArgumentNotValidException refused) {
        return ResponseEntity.badRequest().body("our own words");
    }
}
