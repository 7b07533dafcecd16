#pragma once

#include <cstdint>
#include <string>

#include "asyncio/coroutines/coroutines.h"
#include "asyncio/events/base_events.h"

namespace loopscope {

class EventLoopObject;
class Runtime;

/// The program's only thread: an await stack with the module's code at its bottom, and the loop that this code runs.
///
/// How a host drives a run:
///
///     Asyncio asyncio(runtime, …);                       // sets runtime.asyncio
///     MainThread thread(runtime, body_of_the_module);    // a CoroutineObject in the state `created`
///     for (;;) {
///       // Give the slice its budget: the interpreter's instructions, and asyncio.process.handles_left_in_slice.
///       switch (thread.advance()) { … }                  // `preempted`: call again in the next slice
///     }
///
/// A blocking native function (asyncio.run, loop.run_until_complete, loop.run_forever) is a native coroutine on this
/// stack. It passes out its EventLoopObject; the thread runs that loop until the loop stops, then resumes the
/// coroutine. No state of a run is on the C++ stack between two slices.
class MainThread {
 public:
  enum class Progress : std::uint8_t {
    preempted,      ///< The slice is used up; call `advance` again.
    returned,       ///< The module's code has ended; `result` has its value.
    raised,         ///< An exception left the module's code; it is in Runtime::exception.
    deadlocked,     ///< The loop would wait indefinitely; no further code may run. See `deadlock_report`.
    limit_reached,  ///< Process::max_handles is reached; no further code may run.
  };

  MainThread(Runtime& runtime, Ref<CoroutineObject> body);

  /// Runs until one of these outcomes. Do not call it again after any outcome but `preempted`.
  Progress advance();
  Value const& result() const { return m_result; }
  /// The loop that runs, or that is deadlocked; null otherwise.
  EventLoopObject* loop() const { return m_loop.get(); }

 private:
  Runtime& m_runtime;
  AwaitStack m_stack;
  Ref<EventLoopObject> m_loop;  ///< The loop to run; null: the stack runs.
  Value m_result;
};

/// Runs the coroutine of a blocking native function to its end inside this call: for calls from native code (a sort
/// key, say) that the thread cannot leave. Raises RuntimeError on a deadlock or at a limit.
Completion<Value> run_to_end(Runtime& runtime, Ref<CoroutineObject> coroutine);

/// Records the deadlock and returns the report for stderr of what each task waits for: one line for the loop and one
/// for each pending task, ending with a newline.
std::string deadlock_report(Runtime& runtime, EventLoopObject& loop);

}  // namespace loopscope
