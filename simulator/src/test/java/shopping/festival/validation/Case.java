package shopping.festival.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The rows of a case that a test answers for, handed to it as {@link Expected}: the same annotation tells which rows
 * are checked at all.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Case.Reader.class)
@interface Case {

    /** The number of the case. */
    String value();

    /** Only the metrics that begin or end like this. */
    String part() default "";

    /** The rows that a formula answers, instead of those that a simulation does. */
    boolean formula() default false;

    /** Reads the rows for the test. */
    final class Reader implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.isAnnotated(Case.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Expected.of(parameter.findAnnotation(Case.class).orElseThrow());
        }
    }
}
