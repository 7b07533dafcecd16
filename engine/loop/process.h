#pragma once

#include <cstdint>

#include "loop/virtual_clock.h"
#include "trace/trace.h"

namespace loopscope {

/// The state that all loops of one run share: the clock, the trace, the counters and the limits.
struct Process {
  VirtualClock& clock;
  Trace& trace;

  /// Passes that ran at least one handle, over all loops of the run.
  std::uint32_t passes = 0;
  /// Handles that have run: the "steps" of the run.
  std::uint64_t handles_run = 0;
  /// Steps of tasks, and how many of them follow a step of another task.
  std::uint64_t task_steps = 0;
  std::uint64_t switches = 0;
  std::uint32_t last_stepped_task = 0;
  std::uint32_t last_handle_id = 0;

  /// The maximum number of handles for the run.
  std::uint64_t max_handles = UINT64_MAX;
  /// The number of handles to run before the loop returns to its caller (Progress::preempted), so that a slice ends
  /// even when the interpreter cannot stop. The driver sets it at the start of each slice.
  std::uint32_t handles_left_in_slice = UINT32_MAX;
};

}  // namespace loopscope
