package io.pacta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that starts servers of its own. Such classes run one after the other, beside those on the
 * starter world and on the scratch record: servers that all start at once are slow to answer.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("a server that starts")
public @interface StartsDatabases {}
