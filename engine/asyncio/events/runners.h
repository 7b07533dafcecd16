#pragma once

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/contexts.h"
#include "values/containers/dict.h"

namespace loopscope {

/// A guest asyncio.Runner: a loop that runs main coroutines one after another in one context, and then its tear-down.
/// Mirrors Lib/asyncio/runners.py, Runner.
class RunnerObject final : public Object {
 public:
  explicit RunnerObject(Type& type) : Object(ObjectKind::other, type) {}

  /// Creates the loop when there is none. Raises RuntimeError once the runner is closed.
  Completion<void> prepare(Runtime& runtime);
  /// The loop; null before `prepare` and after the tear-down.
  EventLoopObject* loop() const { return m_loop.get(); }

  void clear();
  void traverse(ReferenceVisitor& visitor);

  Value debug = Value::none();         ///< None: leaves the loop's debug flag unchanged.
  Value loop_factory = Value::none();  ///< None: `new_event_loop`, whose loop also becomes the current one.
  Ref<DictObject> attributes;          ///< Attributes that the program assigned to the instance.

 private:
  friend AsyncFunction runner_run(Runtime& runtime, Ref<RunnerObject> runner, Value main, Value context);
  friend AsyncFunction runner_close(Runtime& runtime, Ref<RunnerObject> runner);

  enum class State : std::uint8_t { created, initialized, closed };
  State m_state = State::created;
  bool m_has_set_loop = false;
  Ref<EventLoopObject> m_loop;
  Ref<ContextObject> m_context;
};

// These functions run a loop; only a coroutine on the main thread's await stack can call them (see MainThread).

/// `Runner.run(main, context=context)`: returns the main coroutine's result.
AsyncFunction runner_run(Runtime& runtime, Ref<RunnerObject> runner, Value main, Value context);
inline constexpr NativeCoroutineName runner_run_name{"Runner.run", "runners.py", 86, 127, true};
/// `Runner.close()`: CPython's tear-down.
AsyncFunction runner_close(Runtime& runtime, Ref<RunnerObject> runner);
inline constexpr NativeCoroutineName runner_close_name{"Runner.close", "runners.py", 62, 70, true};

/// `asyncio.run(main)` with a new runner.
AsyncFunction run(Runtime& runtime, Ref<RunnerObject> runner, Value main);
inline constexpr NativeCoroutineName run_name{"run", "runners.py", 169, 204, true};

}  // namespace loopscope
