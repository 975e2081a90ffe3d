// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import org.brygga.dataset.RecordType;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Workplace;
import org.springframework.web.servlet.function.ServerResponse;

/** Records of a kind to look at, for whoever a call is answered to. */
public final class RecordView {

    private final RecordList many;
    private final RecordReading reading;

    public RecordView(Workplace workplace, RecordType type) {
        this.many = new RecordList(workplace, type);
        this.reading = new RecordReading(workplace, type);
    }

    public ServerResponse list(Call call) {
        return many.list(call);
    }

    public ServerResponse read(Call call) {
        return reading.read(call);
    }
}
