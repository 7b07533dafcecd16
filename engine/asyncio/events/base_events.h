#pragma once

#include <vector>

#include "asyncio/coroutines/native_coroutine.h"
#include "loop/event_loop.h"
#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Asyncio;
class AsyncGeneratorObject;
struct AsyncioTypes;
class FutureObject;
class TaskObject;

/// The guest's loop object: an EventLoop with asyncio's rules. Mirrors Lib/asyncio/base_events.py, BaseEventLoop.
class EventLoopObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::event_loop;

  EventLoopObject(Type& type, Process& process) : Object(object_kind, type), m_loop(process) {}

  EventLoop& loop() { return m_loop; }
  /// `loop.time()`, in seconds of virtual time.
  Value time() const { return Value::number(m_loop.process().clock.time().seconds()); }

  bool is_running() const { return m_is_running; }
  bool is_closed() const { return m_is_closed; }
  /// Raises RuntimeError `Event loop is closed`.
  Completion<void> check_closed(Runtime& runtime) const;
  /// Raises RuntimeError when this loop or another one runs.
  Completion<void> check_running(Runtime& runtime) const;

  void stop() { m_loop.stop(); }
  /// Closes the loop and drops all queued handles. Raises RuntimeError while the loop runs.
  Completion<void> close(Runtime& runtime);

  Ref<FutureObject> create_future(Runtime& runtime);
  /// A future for a sleep; otherwise as `create_future`.
  Ref<FutureObject> create_sleep_future(Runtime& runtime);
  /// `loop.create_task()`. `name`: None for the next `Task-N`, else any value, whose str() is the name. `context`: None
  /// for a copy of the current context.
  Completion<Ref<TaskObject>> create_task(Runtime& runtime, Value coroutine, Value const& name = Value::none(),
                                          Value const& context = Value::none());

  /// The argument of `set_exception_handler`; None: the default handler.
  Value exception_handler = Value::none();

  /// `get_debug()`: slow callbacks are logged and callbacks are checked.
  bool is_debug = false;
  /// In seconds; any number.
  Value slow_callback_duration = Value::number(0.1);
  /// The argument of `set_task_factory`, or None.
  Value task_factory = Value::none();

  /// The loop's live tasks in order of creation, as a list linked through the tasks; not owned.
  TaskObject* first_task = nullptr;
  TaskObject* last_task = nullptr;

  /// The asynchronous generators that started in the loop and are not closed, in order of start; not owned.
  std::vector<AsyncGeneratorObject*> async_generators;

  Completion<Value> repr(Runtime& runtime) const;
  void clear();

 private:
  friend AsyncFunction run_forever(Runtime& runtime, Ref<EventLoopObject> loop);
  Completion<void> begin_run(Runtime& runtime);
  void end_run(Runtime& runtime);

  EventLoop m_loop;
  bool m_is_running = false;
  bool m_is_closed = false;
};

/// `loop.set_debug(on)`. While the loop runs, recording of coroutine origins starts or stops with the next pass.
Completion<void> set_debug(Runtime& runtime, EventLoopObject& loop, bool on);
/// `asyncio.new_event_loop()`: creates a loop without making it the current one.
Ref<EventLoopObject> new_event_loop(Runtime& runtime);
/// `asyncio.get_running_loop()`: raises RuntimeError `no running event loop`.
Completion<Ref<EventLoopObject>> get_running_loop(Runtime& runtime);
/// The running loop, else the loop that was set; raises RuntimeError when neither exists. Mirrors
/// asyncio.events.get_event_loop as the library itself calls it.
Completion<Ref<EventLoopObject>> get_event_loop(Runtime& runtime);

// These functions run the loop; only a coroutine on the main thread's await stack can call them (see MainThread).

/// Runs passes until `loop.stop()` is called. Raises RuntimeError when the loop is closed or any loop runs.
AsyncFunction run_forever(Runtime& runtime, Ref<EventLoopObject> loop);
/// Returns the result of `future`, which may also be a coroutine; a coroutine becomes a task.
AsyncFunction run_until_complete(Runtime& runtime, Ref<EventLoopObject> loop, Value future);

/// Closes all asynchronous generators of the loop and waits until they are closed.
AsyncFunction shutdown_asyncgens(Runtime& runtime, Ref<EventLoopObject> loop);
/// Returns immediately: there is no executor.
AsyncFunction shutdown_default_executor(Runtime& runtime, Ref<EventLoopObject> loop);

inline constexpr NativeCoroutineName run_forever_name{"run_forever", "base_events.py", 672, 678, true};
inline constexpr NativeCoroutineName run_until_complete_name{"run_until_complete", "base_events.py", 683, 706, true};
inline constexpr NativeCoroutineName shutdown_asyncgens_name{"BaseEventLoop.shutdown_asyncgens", "base_events.py", 570,
                                                             582};
inline constexpr NativeCoroutineName shutdown_default_executor_name{"BaseEventLoop.shutdown_default_executor",
                                                                    "base_events.py", 595, 610};

void set_up_event_loop_type(AsyncioTypes& types);

}  // namespace loopscope
