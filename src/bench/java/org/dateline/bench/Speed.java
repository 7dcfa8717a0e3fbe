package org.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Words done in an iteration against all processor time that the process spent on it, its garbage collector's included. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Speed {

    private static final double NANOS_PER_SECOND = 1e9;

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long words;
    private long before;

    @Setup(Level.Iteration)
    public void begin() {
        words = 0;
        before = system.getProcessCpuTime();
    }

    void add(long more) {
        words += more;
    }

    /** Read once, when the iteration ends. */
    public double wordsPerCpuSecond() {
        return words * NANOS_PER_SECOND / Math.max(1, system.getProcessCpuTime() - before);
    }
}
