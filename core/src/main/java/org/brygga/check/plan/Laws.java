// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.brygga.check.description.Constraint;
import org.brygga.check.description.Unplanned;
import org.jspecify.annotations.Nullable;

/** The constraints that a plan knows, each as the test that the validator would make. */
final class Laws {

    private Laws() {}

    /**
     * @param type what the value is declared as
     * @throws Unplanned if the constraint is not known here, or not for values of this type
     */
    static Part.Law of(Constraint constraint, Class<?> type) throws Unplanned {
        if (!constraint.plain()) {
            throw new Unplanned();
        }
        Annotation said = constraint.said();
        if (!constraint.parts().isEmpty()) {
            return composed(constraint, type);
        }
        if (said.annotationType().getPackage() != NotNull.class.getPackage()) {
            return OwnLaw.of(constraint, type);
        }
        if (!constraint.judges().isEmpty()) {
            throw new Unplanned();
        }
        if (said instanceof NotNull) {
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value != null;
                }

                @Override
                boolean isSure(@Nullable Form form) {
                    return true;
                }
            };
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return ofText(constraint, said);
        }
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return ofContainer(constraint, said);
        }
        return NumberLaws.of(constraint, type);
    }

    /** Several constraints that are reported as one. */
    private static Part.Law composed(Constraint constraint, Class<?> type) throws Unplanned {
        if (!constraint.isMadeOfItsParts()) {
            throw new Unplanned();
        }
        List<Part> parts = new ArrayList<>();
        for (Constraint part : constraint.parts()) {
            parts.add(of(part, type));
        }
        Part all = Part.all(parts);
        return new Part.Law(constraint) {
            @Override
            boolean holds(@Nullable Object value) {
                return all.holds(value);
            }

            @Override
            @Nullable Form form() {
                return all instanceof Part.Law one ? one.form() : null;
            }
        };
    }

    private static Part.Law ofText(Constraint constraint, Annotation said) throws Unplanned {
        if (said instanceof NotBlank) {
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value != null && !value.toString().isBlank();
                }

                @Override
                boolean isSure(@Nullable Form form) {
                    return form != null && form.refusesBlank();
                }
            };
        }
        if (said instanceof NotEmpty) {
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value != null && ((CharSequence) value).length() > 0;
                }
            };
        }
        if (said instanceof Size size) {
            int least = size.min();
            int most = size.max();
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value == null || within(((CharSequence) value).length(), least, most);
                }

                @Override
                boolean isSure(@Nullable Form form) {
                    return form != null && least == 0 && form.isAtMost(most);
                }
            };
        }
        if (said instanceof Pattern pattern && pattern.flags().length == 0) {
            Form form = Form.of(pattern.regexp());
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value == null || form.matches((CharSequence) value);
                }

                @Override
                Form form() {
                    return form;
                }
            };
        }
        throw new Unplanned();
    }

    private static Part.Law ofContainer(Constraint constraint, Annotation said) throws Unplanned {
        if (said instanceof NotEmpty) {
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value != null && size(value) > 0;
                }
            };
        }
        if (said instanceof Size size) {
            int least = size.min();
            int most = size.max();
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value == null || within(size(value), least, most);
                }
            };
        }
        throw new Unplanned();
    }

    private static int size(Object value) {
        return value instanceof Collection<?> collection ? collection.size() : ((Map<?, ?>) value).size();
    }

    private static boolean within(int length, int least, int most) {
        return length >= least && length <= most;
    }
}
