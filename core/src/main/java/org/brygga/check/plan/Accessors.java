// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.brygga.check.description.Unplanned;
import org.jspecify.annotations.Nullable;

/** How the components of one record class are read: one small class for each, made once and shared by all plans. */
final class Accessors {

    private static final MethodType CALLED = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Accessors> KNOWN = new ClassValue<>() {
        @Override
        protected Accessors computeValue(Class<?> type) {
            return new Accessors(type);
        }
    };

    private final MethodHandles.@Nullable Lookup lookup;
    private final Map<String, Function<Object, @Nullable Object>> made = new ConcurrentHashMap<>();

    private Accessors(Class<?> type) {
        this.lookup = lookup(type);
    }

    private static MethodHandles.@Nullable Lookup lookup(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException e) {
            return null;
        }
    }

    /** @throws Unplanned if the record is in a module that does not let us in */
    static Accessors of(Class<?> type) throws Unplanned {
        Accessors accessors = KNOWN.get(type);
        if (accessors.lookup == null) {
            throw new Unplanned();
        }
        return accessors;
    }

    Function<Object, @Nullable Object> reading(RecordComponent component) {
        return made.computeIfAbsent(component.getName(), name -> make(component));
    }

    @SuppressWarnings("unchecked")
    private Function<Object, @Nullable Object> make(RecordComponent component) {
        MethodHandles.Lookup inside = Objects.requireNonNull(lookup);
        try {
            MethodHandle read = inside.unreflect(component.getAccessor());
            MethodType exact = read.type().wrap().changeParameterType(0, component.getDeclaringRecord());
            CallSite site = LambdaMetafactory.metafactory(
                    inside, "apply", MethodType.methodType(Function.class), CALLED, read, exact);
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The components of a record could not be read", e);
        }
    }
}
