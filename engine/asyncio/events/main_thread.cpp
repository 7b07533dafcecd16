#include "asyncio/events/main_thread.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/events/base_events.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"

namespace loopscope {

MainThread::MainThread(Runtime& runtime, Ref<CoroutineObject> body) : m_runtime(runtime), m_stack(runtime) {
  runtime.asyncio->main_stack = &m_stack;
  (void)m_stack.begin(std::move(body));
}

MainThread::Progress MainThread::advance() {
  Completion<Value> input = Value::none();
  for (;;) {
    if (!m_loop) {
      Step step = m_stack.resume(std::move(input));
      switch (step.kind) {
        case Step::Kind::preempted: return Progress::preempted;
        case Step::Kind::returns: m_result = std::move(step.value); return Progress::returned;
        case Step::Kind::raises: return Progress::raised;
        case Step::Kind::yields:
          // Module code itself awaits nothing, and the functions it calls pass out only loops.
          ENSURE(step.value.is<EventLoopObject>());
          m_loop = Ref(step.value.as<EventLoopObject>());
          break;
        case Step::Kind::awaits: UNREACHABLE();
      }
    }
    // In CPython the loop runs inside the frame that waits for it, and so inside that frame's handlers.
    Ref<ExceptionObject> outside =
        std::exchange(m_runtime.handled_exception, m_stack.coroutines().back()->handled_outside);
    EventLoop::Progress const progress = m_loop->loop().run();
    m_runtime.handled_exception = std::move(outside);
    switch (progress) {
      case EventLoop::Progress::preempted: return Progress::preempted;
      case EventLoop::Progress::deadlocked: return Progress::deadlocked;
      case EventLoop::Progress::limit_reached: return Progress::limit_reached;
      case EventLoop::Progress::stopped: input = Value::none(); break;
      case EventLoop::Progress::raised: input = Raised{}; break;
    }
    m_loop = nullptr;
  }
}

Completion<Value> run_to_end(Runtime& runtime, Ref<CoroutineObject> coroutine) {
  MainThread thread(runtime, std::move(coroutine));
  for (;;) {
    switch (thread.advance()) {
      case MainThread::Progress::preempted: runtime.asyncio->process.handles_left_in_slice = UINT32_MAX; break;
      case MainThread::Progress::returned: return thread.result();
      case MainThread::Progress::raised: return Raised{};
      case MainThread::Progress::deadlocked:
        return runtime.raise(runtime.types.runtime_error,
                             "Loopscope: the event loop is deadlocked inside a call from native code");
      case MainThread::Progress::limit_reached:
        return runtime.raise(runtime.types.runtime_error,
                             "Loopscope: the run reached a limit inside a call from native code");
    }
  }
}

}  // namespace loopscope
