// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

/** Knows whether the application answers an exception itself, so that Brygga can stay silent. */
final class HostHandlers {

    /** Boot's own handler has no findings to show, so ours goes before it. */
    private static final String OF_BOOT = "org.springframework.boot.";

    private final ApplicationContext context;
    private final Map<Class<?>, ExceptionHandlerMethodResolver> known = new ConcurrentHashMap<>();

    HostHandlers(ApplicationContext context) {
        this.context = context;
    }

    boolean answer(Exception exception, HandlerMethod handler) {
        return answers(handler.getBeanType(), exception)
                || advice().stream()
                        .filter(bean -> bean.isApplicableToBeanType(handler.getBeanType()))
                        .map(ControllerAdviceBean::getBeanType)
                        .anyMatch(type -> type != null && answers(type, exception));
    }

    private List<ControllerAdviceBean> advice() {
        return ControllerAdviceBean.findAnnotatedBeans(context);
    }

    private boolean answers(Class<?> type, Exception exception) {
        return !type.getName().startsWith(OF_BOOT)
                && known.computeIfAbsent(type, ExceptionHandlerMethodResolver::new)
                                .resolveMethodByExceptionType(exception.getClass())
                        != null;
    }
}
