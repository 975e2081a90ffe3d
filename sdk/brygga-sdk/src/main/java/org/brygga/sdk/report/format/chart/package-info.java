// SPDX-License-Identifier: Apache-2.0
/**
 * Charts of the tables of a report, as drawings that can be read without colour. Internal: only packages of the SDK use it. Needs
 * {@code org.jfree:jfreechart}, {@code org.apache.xmlgraphics:batik-svggen} and {@code com.formdev:flatlaf-fonts-roboto}.
 */
@NullMarked
package org.brygga.sdk.report.format.chart;

import org.jspecify.annotations.NullMarked;
