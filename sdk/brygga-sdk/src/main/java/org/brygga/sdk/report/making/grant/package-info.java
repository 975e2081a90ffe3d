// SPDX-License-Identifier: Apache-2.0
/** What a grant brought, told as its funder asks. */
@NullMarked
package org.brygga.sdk.report.making.grant;

import org.jspecify.annotations.NullMarked;
