#pragma once

#include <cstdint>

#include "loop/virtual_clock.h"
#include "trace/trace.h"

namespace loopscope {

/// What all loops of one run share: the clock, the trace, the counters and the limits.
struct Process {
  VirtualClock& clock;
  Trace& trace;

  /// Passes that ran a handle, over the whole process.
  std::uint32_t passes = 0;
  /// Handles that were run: the run's "steps".
  std::uint64_t handles_run = 0;
  /// Steps of tasks, and those among them that follow another task's step.
  std::uint64_t task_steps = 0;
  std::uint64_t switches = 0;
  std::uint32_t last_stepped_task = 0;
  std::uint32_t last_handle_id = 0;

  /// The most handles that the run may run.
  std::uint64_t max_handles = UINT64_MAX;
  /// Handles to run before the loop returns to its caller (Progress::preempted), so that a slice ends also where the
  /// interpreter cannot stop. The driver sets it at the begin of each slice.
  std::uint32_t handles_left_in_slice = UINT32_MAX;
};

}  // namespace loopscope
