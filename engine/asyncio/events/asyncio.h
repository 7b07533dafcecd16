#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "asyncio/coroutines/source_traceback.h"
#include "loop/process.h"
#include "values/core/runtime.h"
#include "values/exceptions/traceback_text.h"

namespace loopscope {

class AwaitStack;
class ContextObject;
class CoroutineObject;
class EventLoopObject;
class FutureObject;
class QueueObject;
class StrObject;
class TaskObject;
class Type;

/// The program's source text, as warnings, reprs and tracebacks show it.
class ProgramText : public SourceLines {
 public:
  /// The name that the user gave; shown in tracebacks and reprs.
  virtual std::string_view file_name() const = 0;
  /// The line that runs now; 0 when no code of the program runs.
  virtual std::uint32_t current_line() const = 0;
  /// The current line of a running coroutine of the program, in the coroutine's own frame, not in a function that it
  /// calls.
  virtual std::uint32_t line_of_running(CoroutineObject const& coroutine) const = 0;
  /// The frames that run now, outermost first, including asyncio's own.
  virtual std::vector<SourceFrame> stack() const = 0;
  /// Whether the value is a function or method of the program that returns a coroutine when called.
  virtual bool is_coroutine_function(Value const& value) const = 0;
  /// The line where a function of the program is defined; 0 when the value is not such a function.
  virtual std::uint32_t first_line_of(Value const& function) const = 0;

 protected:
  ~ProgramText() = default;
};

/// The guest types that asyncio adds; owned by the Runtime.
struct AsyncioTypes {
#define ASYNCIO_TYPE(member, name, base, module) Type* member = nullptr;
#define SET_UP(call)
#include "asyncio/events/asyncio_types.def"
#undef ASYNCIO_TYPE
#undef SET_UP
};

/// Why a task is cancelled when the program does not cancel it itself; for the trace.
struct CancelReason {
  events::CancelReason::Flag why = {};
  std::uint32_t source = 0;  ///< The trace id of the task or future that passes the cancellation on; 0: none.
  std::uint32_t cause = 0;   ///< The trace event that set the timeout's timer; 0: none.
};

/// The state of asyncio for one run: what CPython keeps in module globals and per thread. Its constructor sets
/// Runtime::asyncio and its destructor clears it. Destroy it before the Runtime, after all guest code has run.
class Asyncio {
 public:
  /// `text` may be null (in tests); it must outlive this object.
  Asyncio(Runtime& runtime, ProgramText const* text);
  Asyncio(Asyncio const&) = delete;
  ~Asyncio();

  Runtime& runtime;
  Process process;
  AsyncioTypes types;
  ProgramText const* text;

  /// The loop whose pass runs now; null outside a pass. Mirrors asyncio.events._get_running_loop.
  EventLoopObject* running_loop = nullptr;
  /// The loop given to asyncio.events.set_event_loop; owned.
  Ref<EventLoopObject> set_loop;
  bool loop_was_ever_set = false;  ///< By the program or by a Runner; setting None counts.
  /// The task whose step runs now; null outside a step.
  TaskObject* current_task = nullptr;
  std::uint32_t cancel_depth = 0;  ///< Nesting depth: cancelling a task cancels the task that it awaits.

  /// The reason for the next cancellation request, and the object that it applies to; null: the program makes the
  /// request.
  CancelReason cancel_reason;
  FutureObject const* cancel_reason_for = nullptr;

  /// The context of the running code; see contexts.h.
  Ref<ContextObject> context;

  /// The stacks of the coroutines that the program drives itself; see coroutine_driver.h.
  std::unordered_map<CoroutineObject*, std::unique_ptr<AwaitStack>> driven_by_hand;

  /// Receives asyncio's log messages after the program imports `logging`: called with level, text and an exception or
  /// None. Unset: only errors are written, to stderr, as `logging` does when it is not configured.
  Value logger;

  /// Writes to the object that the program assigned to `sys.stderr`; set by the stdlib layer. Returns false when the
  /// program assigned none.
  bool (*write_to_replaced_stderr)(Runtime& runtime, std::string_view text) = nullptr;

  /// Creates a `collections.deque`; set by the stdlib layer, which owns the type.
  Completion<Value> (*make_deque)(Runtime& runtime) = nullptr;
  /// Creates an `asyncio.Queue`; set together with the type.
  Completion<Ref<QueueObject>> (*make_queue)(Runtime& runtime) = nullptr;

  /// Handles the engine's warnings after the program imports `warnings`: called with message, category, file, line and
  /// whether the warning is about an object. It may raise.
  Value warner;
  /// Before that import: the warnings already shown, by category, line and message.
  std::unordered_set<std::string> told_warnings;

  /// The callback of the timer of every sleep.
  Value set_result_unless_cancelled;
  /// The callback that a cancelled shield adds to its inner future, shared by all shields of that future.
  Value log_on_exception;

  /// The creation stacks of the objects created in debug mode.
  std::unordered_map<Object const*, SourceTraceback> source_tracebacks;
  /// Whether a loop in debug mode runs, so that coroutines record where they are created. Mirrors
  /// sys.set_coroutine_origin_tracking_depth.
  bool tracks_origins = false;
  /// The line of asyncio that creates the next future or task; null: the program creates it.
  LibraryLine const* made_inside = nullptr;

  /// The await stack of the main thread, which sets this pointer.
  AwaitStack const* main_stack = nullptr;

  std::uint32_t next_task_number = 1;  ///< For names: Task-1, Task-2 …
  std::uint32_t last_future_id = 0;    ///< Futures and tasks share one sequence.
  std::uint32_t last_coroutine_id = 0;
  std::uint32_t last_object_id = 0;                              ///< See observed.h.
  std::unordered_map<std::string, std::uint32_t> object_counts;  ///< For names: Lock-1, Lock-2 …
  /// Coroutines, generators and futures share this sequence. It is the order in which objects left at the end are
  /// finalized.
  std::uint32_t last_creation = 0;

  /// The running task's id in the trace; 0 outside a task.
  std::uint32_t current_task_id() const;
  /// Assigns the coroutine its trace id and the line of the call, and records the event. Call it once for each
  /// coroutine object created.
  void note_created(CoroutineObject& coroutine);
};

/// Writes CPython's RuntimeWarning for a coroutine that is destroyed in the state `created`. The coroutine's
/// destruction must call it.
void warn_never_awaited(Runtime& runtime, CoroutineObject& coroutine);

/// Whether a warning is about an object whose creation CPython could trace (`source=`).
enum class WarningSource : std::uint8_t { none, object };
/// Writes `FILE:LINE: CATEGORY: MESSAGE` and the source line to stderr, once per place, as warnings.warn does; the
/// place is the running line. Raises the warning when the program's filters turn it into an error.
Completion<void> warn(Runtime& runtime, Type* category, std::string_view message, WarningSource source);
/// Issues a RuntimeWarning while an object, described by `what`, is destroyed. A warning that the filters turn into an
/// error is written to stderr.
void warn_at_the_end_of(Runtime& runtime, Object& object, std::string_view what, std::string_view message);

/// Writes to the current `sys.stderr`.
void write_error(Runtime& runtime, std::string_view text);

}  // namespace loopscope
