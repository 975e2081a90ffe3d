// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;

/** The files of the pages, which everybody may have; whatever is no such file is not one by its name. */
final class StaticFiles implements RequestMatcher {

    private static final String FOLDER = "static";

    @Override
    public boolean matches(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        String path = StringUtils.cleanPath(request.getServletPath());
        return reads && path.startsWith("/") && (path.equals("/") || isFile(path));
    }

    private static boolean isFile(String path) {
        return path.contains(".") && new ClassPathResource(FOLDER + path).isReadable();
    }
}
