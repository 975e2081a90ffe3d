// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.brygga.check.description.Unplanned;
import org.jspecify.annotations.Nullable;

/** How the components of records are read: one small class for each, made once and shared by all plans. */
final class Accessors {

    private static final MethodType CALLED = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Map<String, Function<Object, @Nullable Object>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Accessors() {}

    /** @throws Unplanned if the record is in a module that does not let us in */
    static Function<Object, @Nullable Object> of(RecordComponent component) throws Unplanned {
        Class<?> type = component.getDeclaringRecord();
        Map<String, Function<Object, @Nullable Object>> known = KNOWN.get(type);
        Function<Object, @Nullable Object> accessor = known.get(component.getName());
        if (accessor == null) {
            accessor = make(type, component);
            known.put(component.getName(), accessor);
        }
        return accessor;
    }

    // A linkage error is not among the causes: whatever goes wrong here, the validator can still judge the record.
    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> make(Class<?> type, RecordComponent component) throws Unplanned {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle read = lookup.unreflect(component.getAccessor());
            MethodType exact = read.type().wrap().changeParameterType(0, type);
            CallSite site = LambdaMetafactory.metafactory(
                    lookup, "apply", MethodType.methodType(Function.class), CALLED, read, exact);
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Unplanned();
        }
    }
}
