// SPDX-License-Identifier: Apache-2.0
/** JSON of other people's formats: values with their places, without records. Internal: only packages of the SDK use it. */
@NullMarked
package org.brygga.sdk.json.plain;

import org.jspecify.annotations.NullMarked;
