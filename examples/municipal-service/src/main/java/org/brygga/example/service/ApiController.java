// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.Labels;
import org.brygga.example.service.page.CardView;
import org.brygga.example.service.page.PageView;
import org.brygga.example.service.page.Pages;
import org.brygga.example.service.page.Phrases;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the pages read: programmes and texts, both in the language of the reader. */
@RestController
@RequestMapping("/api")
class ApiController {

    private final Programmes programmes;
    private final Brygga brygga;
    private final Labels labels;

    ApiController(Programmes programmes, Brygga brygga, Labels labels) {
        this.programmes = programmes;
        this.brygga = brygga;
        this.labels = labels;
    }

    /** The texts of a language, with the language that was chosen. */
    record TextsView(String lang, List<String> languages, Map<String, String> texts) {}

    @GetMapping("/texts")
    TextsView texts(@RequestParam(required = false) @Nullable String lang, Locale browser) {
        Locale locale = Language.choose(lang, browser);
        return new TextsView(locale.toLanguageTag(), Language.ALL, new Phrases(labels, locale).all());
    }

    @GetMapping("/programmes")
    List<CardView> programmes(@RequestParam(required = false) @Nullable String lang, Locale browser) {
        Pages pages = pages(lang, browser);
        return programmes.all().stream().map(pages::card).toList();
    }

    @GetMapping("/programmes/{id}")
    PageView programme(@PathVariable String id, @RequestParam(required = false) @Nullable String lang, Locale browser) {
        return programmes
                .find(id)
                .map(pages(lang, browser)::page)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Pages pages(@Nullable String lang, Locale browser) {
        return new Pages(brygga, new Phrases(labels, Language.choose(lang, browser)));
    }
}
