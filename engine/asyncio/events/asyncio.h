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

/// The program's text as far as warnings show it.
class ProgramText : public SourceLines {
 public:
  /// As given by the user: what tracebacks and reprs show.
  virtual std::string_view file_name() const = 0;
  /// The line that runs now; 0 when no code of the program does.
  virtual std::uint32_t current_line() const = 0;
  /// The line that a coroutine of the program is at, which is running: its own frame's, not that of a function it
  /// calls.
  virtual std::uint32_t line_of_running(CoroutineObject const& coroutine) const = 0;
  /// The lines that run now, outermost first, with asyncio's own between them.
  virtual std::vector<SourceFrame> stack() const = 0;
  /// Whether calling the value, a function or a method of the program, makes a coroutine.
  virtual bool is_coroutine_function(Value const& value) const = 0;
  /// Where a function of the program is defined; 0 when the value is none.
  virtual std::uint32_t first_line_of(Value const& function) const = 0;

 protected:
  ~ProgramText() = default;
};

/// The guest types that asyncio adds; kept by the Runtime.
struct AsyncioTypes {
  Type* cancelled_error = nullptr;
  Type* invalid_state_error = nullptr;
  Type* broken_barrier_error = nullptr;
  Type* queue_empty = nullptr;
  Type* queue_full = nullptr;
  Type* queue_shut_down = nullptr;
  Type* future = nullptr;
  Type* task = nullptr;
  Type* gathering_future = nullptr;
  Type* handle = nullptr;
  Type* timer_handle = nullptr;
  Type* abstract_event_loop = nullptr;
  Type* base_event_loop = nullptr;  ///< Whose name CPython's messages about its methods have.
  Type* event_loop = nullptr;
  Type* timeout = nullptr;
  Type* native_coroutine = nullptr;
  Type* iterator_coroutine = nullptr;
  Type* coroutine_wrapper = nullptr;
  Type* future_iterator = nullptr;
  Type* wait_state = nullptr;
  Type* async_generator_asend = nullptr;
  Type* async_generator_athrow = nullptr;  ///< Of athrow() and aclose().
  Type* native_callback = nullptr;
  Type* context = nullptr;
};

/// Why a task is asked to cancel when it is not the program that asks; for the trace.
struct CancelReason {
  events::CancelReason::Flag why = {};
  std::uint32_t source = 0;  ///< The task or future by way of which it comes; 0: none.
  std::uint32_t cause = 0;   ///< The event that set the timeout's timer; 0: there is none.
};

/// asyncio's state of one run: what CPython keeps in module globals and per thread. Hangs off Runtime::asyncio, which
/// its constructor sets and its destructor clears; it must go before the Runtime, and after all guest code has run.
class Asyncio {
 public:
  /// `text` may be null (tests); it must outlive this.
  Asyncio(Runtime& runtime, ProgramText const* text);
  Asyncio(Asyncio const&) = delete;
  ~Asyncio();

  Runtime& runtime;
  Process process;
  AsyncioTypes types;
  ProgramText const* text;

  /// As events._get_running_loop(): the loop whose pass runs; null outside.
  EventLoopObject* running_loop = nullptr;
  /// As events.set_event_loop, held.
  Ref<EventLoopObject> set_loop;
  bool loop_was_ever_set = false;  ///< By the program or by a runner, None too.
  /// The task whose step runs now; null outside.
  TaskObject* current_task = nullptr;
  std::uint32_t cancel_depth = 0;  ///< How many tasks are being cancelled because of one that waits for them.

  /// Of the request that is about to be made, and of whom; null: the program makes it.
  CancelReason cancel_reason;
  FutureObject const* cancel_reason_for = nullptr;

  /// The context of the code that runs; see contexts.h.
  Ref<ContextObject> context;

  /// The stacks of the coroutines that the program drives itself; see coroutine_driver.h.
  std::unordered_map<CoroutineObject*, std::unique_ptr<AwaitStack>> driven_by_hand;

  /// What takes asyncio's log messages once the program has `logging`: called with level, text and an exception or
  /// None. Unset: only errors are written, to stderr, as logging does when nothing is set up.
  Value logger;

  /// Writes to what the program put in the place of `sys.stderr`; set by the layer above that knows. False: there is
  /// nothing in its place.
  bool (*write_to_replaced_stderr)(Runtime& runtime, std::string_view text) = nullptr;

  /// Makes a `collections.deque`, which belongs to a layer above; set by it.
  Completion<Value> (*make_deque)(Runtime& runtime) = nullptr;
  /// Makes an `asyncio.Queue`, whose type does.
  Completion<Ref<QueueObject>> (*make_queue)(Runtime& runtime) = nullptr;

  /// What decides about warnings of the engine once the program has `warnings`: called with message, category, file,
  /// line and whether it is about an object. It may raise.
  Value warner;
  /// Until then: the warnings that were told, by category, line and message.
  std::unordered_set<std::string> told_warnings;

  /// The callback of every sleep's timer.
  Value set_result_unless_cancelled;
  /// What a shield leaves at its future when it is cancelled, once for all shields of that future.
  Value log_on_exception;

  /// Where those were made that were made in debug mode.
  std::unordered_map<Object const*, SourceTraceback> source_tracebacks;
  /// A loop in debug mode runs: coroutines are noted. As sys.set_coroutine_origin_tracking_depth.
  bool tracks_origins = false;
  /// Where in asyncio the next future or task is made; null: in the program.
  LibraryLine const* made_inside = nullptr;

  /// The main thread's coroutines, which set it.
  AwaitStack const* main_stack = nullptr;

  std::uint32_t next_task_number = 1;  ///< For names: Task-1, Task-2 …
  std::uint32_t last_future_id = 0;    ///< Futures and tasks share one sequence.
  std::uint32_t last_coroutine_id = 0;
  std::uint32_t last_object_id = 0;                              ///< See observed.h.
  std::unordered_map<std::string, std::uint32_t> object_counts;  ///< For names: Lock-1, Lock-2 …
  /// Of coroutines, generators and futures in one sequence: the order in which what is left at the end is finalized.
  std::uint32_t last_creation = 0;

  /// The running task's id in the trace, 0 outside.
  std::uint32_t current_task_id() const;
  /// Gives the coroutine its trace id and the line of the call, and reports it: to be called once for each coroutine
  /// object made.
  void note_created(CoroutineObject& coroutine);
};

/// Writes CPython's RuntimeWarning for a coroutine that goes away in the state `created`; to be called in its
/// destruction.
void warn_never_awaited(Runtime& runtime, CoroutineObject& coroutine);

/// Whether a warning comes from an object of which CPython could tell where it was made.
enum class WarningSource : std::uint8_t { none, object };
/// Writes `FILE:LINE: CATEGORY: MESSAGE` and the source line to stderr once, as warnings.warn; the place is the running
/// line. Raises what the program's filters make an error.
Completion<void> warn(Runtime& runtime, Type* category, std::string_view message, WarningSource source);
/// A RuntimeWarning in the destruction of an object, which is `what`: one that became an error is written out.
void warn_at_the_end_of(Runtime& runtime, Object& object, std::string_view what, std::string_view message);

/// Writes to `sys.stderr`, whatever that is now.
void write_error(Runtime& runtime, std::string_view text);

}  // namespace loopscope
