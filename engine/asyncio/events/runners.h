#pragma once

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/contexts.h"
#include "values/containers/dict.h"

namespace loopscope {

/// asyncio.Runner: a loop that runs one main coroutine after another, in one context, and its tear-down. Mirrors
/// Lib/asyncio/runners.py, Runner.
class RunnerObject final : public Object {
 public:
  explicit RunnerObject(Type& type) : Object(ObjectKind::other, type) {}

  /// Makes the loop when there is none; RuntimeError once it is closed.
  Completion<void> prepare(Runtime& runtime);
  /// The loop; null before `prepare` and after the tear-down.
  EventLoopObject* loop() const { return m_loop.get(); }

  void clear();
  void traverse(ReferenceVisitor& visitor);

  Value debug = Value::none();         ///< None: as the loop is.
  Value loop_factory = Value::none();  ///< None: `new_event_loop`, which is set as the current one too.
  Ref<DictObject> attributes;          ///< Those that the program gave the instance.

 private:
  friend AsyncFunction runner_run(Runtime& runtime, Ref<RunnerObject> runner, Value main, Value context);
  friend AsyncFunction runner_close(Runtime& runtime, Ref<RunnerObject> runner);

  enum class State : std::uint8_t { created, initialized, closed };
  State m_state = State::created;
  bool m_has_set_loop = false;
  Ref<EventLoopObject> m_loop;
  Ref<ContextObject> m_context;
};

// These run a loop: only a coroutine on the main thread's await stack can (see MainThread).

/// `Runner.run(main, context=context)`: gives the main coroutine's result.
AsyncFunction runner_run(Runtime& runtime, Ref<RunnerObject> runner, Value main, Value context);
inline constexpr NativeCoroutineName runner_run_name{"Runner.run", "runners.py", 86, 127, true};
/// `Runner.close()`: CPython's tear-down.
AsyncFunction runner_close(Runtime& runtime, Ref<RunnerObject> runner);
inline constexpr NativeCoroutineName runner_close_name{"Runner.close", "runners.py", 62, 70, true};

/// `asyncio.run(main)` with a new runner.
AsyncFunction run(Runtime& runtime, Ref<RunnerObject> runner, Value main);
inline constexpr NativeCoroutineName run_name{"run", "runners.py", 169, 204, true};

}  // namespace loopscope
