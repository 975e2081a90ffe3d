// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Spark on this machine only, unless {@code spark.master} names another: nothing listens but on its own address, and there is no
 * page to look at.
 */
final class Local {

    private Local() {}

    /**
     * Starts it; what system properties that begin with {@code spark.} say goes before what is said here.
     *
     * @param threads how many tasks run at the same time
     */
    static JavaSparkContext start(int threads) {
        return new JavaSparkContext(new SparkConf()
                .setIfMissing("spark.master", "local[" + threads + "]")
                .setIfMissing("spark.app.name", "brygga")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.default.parallelism", String.valueOf(threads))
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .setIfMissing("spark.driver.host", "127.0.0.1"));
    }
}
