// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start which key is wrong and which words it takes. */
final class UnknownWordFailureAnalyzer extends AbstractFailureAnalyzer<UnknownWordException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownWordException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set " + cause.key() + " to one of: " + String.join(", ", cause.allowed()) + ".",
                cause);
    }
}
