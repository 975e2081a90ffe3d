// SPDX-License-Identifier: Apache-2.0
/** What a report says in the words and numbers of one language, the same for every form it is written in. Internal: only packages of the SDK use it. */
@NullMarked
package org.brygga.sdk.report.format.wording;

import org.jspecify.annotations.NullMarked;
