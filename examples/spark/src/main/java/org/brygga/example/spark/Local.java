// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark on this machine only: nothing listens but on its own address, and there is no page to look at. */
final class Local {

    private Local() {}

    /**
     * Starts it, with whatever {@code spark.*} system properties say beside.
     *
     * @param threads how many tasks run at the same time
     */
    static JavaSparkContext start(int threads) {
        return new JavaSparkContext(new SparkConf()
                .setMaster("local[" + threads + "]")
                .setAppName("brygga")
                .set("spark.ui.enabled", "false")
                .set("spark.default.parallelism", String.valueOf(threads))
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1"));
    }
}
